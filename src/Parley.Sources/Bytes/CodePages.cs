using System.Globalization;
using System.Text;

namespace Parley.Sources;

/// <summary>Encodings older than Unicode, made only when a source needs one.</summary>
internal static class CodePages
{
    private static readonly Lazy<Dictionary<string, int>> Labels = new(() =>
        Lexicon.Table("encodings").Rows.ToDictionary(row => row[0], row => int.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase));

    public static Encoding Western { get; } = Get(1252);

    public static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The encoding that browsers take for the label (WHATWG Encoding Standard); null where it is none, or UTF-8.</summary>
    public static Encoding? Find(string label) => Labels.Value.TryGetValue(label.Trim(), out var codePage) ? Get(codePage) : null;
}
