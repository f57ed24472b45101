using System.Globalization;

namespace Parley.Pages;

/// <summary>Numbers as people say them: 1.04 trillion, 28,500.</summary>
internal static class NumberWords
{
    private static readonly (decimal Scale, string Name, string Short)[] Scales =
        [(1_000_000_000_000m, "trillion", "tn"), (1_000_000_000m, "billion", "bn"), (1_000_000m, "million", "m")];

    /// <summary>Every digit that the number has.</summary>
    public static string Exact(decimal value) => Write(value, isShort: false);

    /// <summary>Four significant digits: for what was converted or worked out.</summary>
    public static string Rounded(decimal value) => Write(ToSignificant(value, 4), isShort: false);

    /// <summary>Three significant digits and "bn", for charts.</summary>
    public static string Short(decimal value) => Write(ToSignificant(value, 3), isShort: true);

    public static string Ordinal(int number)
    {
        var ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString("N0", CultureInfo.InvariantCulture) + ending;
    }

    public static string Count(int number, string singular, string plural) =>
        number.ToString("N0", CultureInfo.InvariantCulture) + "\u00A0" + (number == 1 ? singular : plural);

    /// <summary>The largest scale that the number reaches, for the labels of an axis.</summary>
    public static (decimal Scale, string Name) ScaleOf(decimal value)
    {
        foreach (var (scale, name, _) in Scales)
        {
            if (Math.Abs(value) >= scale)
                return (scale, name);
        }
        return (1m, "");
    }

    public static decimal ToSignificant(decimal value, int digits)
    {
        if (value == 0)
            return 0;
        var magnitude = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        var decimals = digits - magnitude;
        if (decimals >= 0)
            return Math.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero);
        var step = 1m;
        for (var i = 0; i < -decimals; i++)
            step *= 10;
        return Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }

    private static string Write(decimal value, bool isShort)
    {
        foreach (var (scale, name, shortName) in Scales)
        {
            if (Math.Abs(value) < scale)
                continue;
            var scaled = value / scale;
            // 1,234,567 says more than 1.234567 million.
            if (!isShort && Math.Round(scaled, 4) != scaled)
                break;
            return Plain(scaled) + "\u00A0" + (isShort ? shortName : name);
        }
        return Plain(value);
    }

    private static string Plain(decimal value) => value.ToString("#,##0.############", CultureInfo.InvariantCulture).Replace('-', '\u2212');
}
