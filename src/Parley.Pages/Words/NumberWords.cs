using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>Numbers without a unit.</summary>
internal static class NumberWords
{
    /// <summary>Every digit that the number has.</summary>
    public static string Exact(decimal value) => value.ToString("#,##0.############", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    /// <summary>Four digits: for what was worked out.</summary>
    public static string Rounded(decimal value) => Exact(AmountFormatter.Significant(value, 4));

    /// <summary>Three digits and "bn", for charts.</summary>
    public static string Short(decimal value)
    {
        var rounded = AmountFormatter.Significant(value, 3);
        return Math.Abs(rounded) switch
        {
            >= 1e12m => Exact(rounded / 1e12m) + "\u00A0tn",
            >= 1e9m => Exact(rounded / 1e9m) + "\u00A0bn",
            >= 1e6m => Exact(rounded / 1e6m) + "\u00A0m",
            _ => Exact(rounded),
        };
    }

    public static string Ordinal(int number)
    {
        var ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString("N0", CultureInfo.InvariantCulture) + ending;
    }

    public static string Count(int number, string singular, string plural) =>
        number.ToString("N0", CultureInfo.InvariantCulture) + "\u00A0" + (number == 1 ? singular : plural);
}
