using System.Globalization;

namespace Parley.Language;

internal static partial class TimexValue
{
    /// <summary>A length as TIMEX3 has it: "P2D", "PT5H30M".</summary>
    public static string Length(decimal count, TimeUnit unit)
    {
        (count, unit) = unit switch
        {
            TimeUnit.Decade => (count * 10, TimeUnit.Year),
            TimeUnit.Century => (count * 100, TimeUnit.Year),
            TimeUnit.Fortnight => (count * 2, TimeUnit.Week),
            TimeUnit.Weekend => (count * 2, TimeUnit.Day),
            _ => (count, unit),
        };
        // "5 1/2 hours" is PT5H30M, "a year and a half" P1Y6M.
        var whole = decimal.Truncate(count);
        if (count != whole && unit is TimeUnit.Hour or TimeUnit.Minute && whole > 0)
            return Length(whole.ToString("0", CultureInfo.InvariantCulture), unit) + decimal.Round((count - whole) * 60).ToString("0", CultureInfo.InvariantCulture) + (unit == TimeUnit.Hour ? "M" : "S");
        if (count != whole && unit == TimeUnit.Year && whole > 0)
            return string.Create(CultureInfo.InvariantCulture, $"P{whole:0}Y{decimal.Round((count - whole) * 12):0}M");
        if (count == 0.5m && unit == TimeUnit.Year)
            return "P6M";
        if (count == 0.5m && unit == TimeUnit.Hour)
            return "PT30M";
        return Length(count.ToString("0.##", CultureInfo.InvariantCulture), unit);
    }

    /// <summary>The same for a number that is not said: X.</summary>
    public static string Length(string count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Weekend => $"P{count}WE",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Fortnight => $"P{count}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Quarter => $"P{count}Q",
        TimeUnit.Half => $"P{count}H",
        TimeUnit.Decade => $"P{count}DE",
        TimeUnit.Century => $"P{count}CE",
        _ => $"P{count}Y",
    };
}
