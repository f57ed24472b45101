using System.Globalization;
using System.Text.Json;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Values as a corrections file writes them, which is as the contract does.</summary>
internal static class Values
{
    // Larger amounts no sum could hold.
    private const decimal Most = 1e17m;

    /// <exception cref="FormatException">It is no number, or too large.</exception>
    public static decimal? Number(string? value)
    {
        if (value is null)
            return null;
        var number = decimal.Parse(value, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return Math.Abs(number) <= Most ? number : throw new FormatException();
    }

    public static int? Whole(string? value) => value is null ? null : int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);

    public static EdtfDate? Date(string? value) => value is null ? null : EdtfDate.Parse(value);

    public static PartyCode? Party(string? value) => value is null ? null : new PartyCode(value);

    /// <exception cref="FormatException">It is none of the contract's words.</exception>
    public static T Word<T>(string? value)
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
        {
            if (Text(one) == value)
                return one;
        }
        throw new FormatException();
    }

    public static string Text<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
