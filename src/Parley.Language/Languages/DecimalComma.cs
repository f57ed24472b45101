using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Language;

/// <summary>The languages that write decimals behind a comma, from the list of data; read when a document in another language than English is met.</summary>
internal static class DecimalComma
{
    private static FrozenSet<string>? s_languages;

    /// <param name="language">BCP 47; null where it is not known.</param>
    public static bool IsOf(string? language)
    {
        if (language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return false;
        var languages = LazyInitializer.EnsureInitialized(ref s_languages, static () =>
            ResourceTable.Load(typeof(DecimalComma).Assembly, "decimal-comma.tsv").Rows.Where(row => row[1] == "yes").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
        var region = language.IndexOf('-', StringComparison.Ordinal);
        // "de-CH" writes a point, "de" a comma: the exact tag counts first.
        return languages.Contains(language) || region > 0 && languages.Contains(language[..region]) && !IsException(language);
    }

    private static bool IsException(string language) =>
        ResourceTable.Load(typeof(DecimalComma).Assembly, "decimal-comma.tsv").Rows.Any(row => row[1] == "no" && row[0].Equals(language, StringComparison.OrdinalIgnoreCase));
}
