using System.Globalization;
using System.Text.Json;

namespace Parley.Cli;

/// <summary>Values as the contract writes them.</summary>
internal static class Cell
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string? Of<T>(T? value)
        where T : struct, Enum => value is { } some ? Of(some) : null;

    public static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string List<T>(IEnumerable<T> values) => string.Join("; ", values);
}
