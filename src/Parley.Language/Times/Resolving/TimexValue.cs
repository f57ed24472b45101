using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using Parley.Model;

namespace Parley.Language;

/// <summary>Writes days and periods as TIMEX3 values, and says what days they cover.</summary>
internal static partial class TimexValue
{
    private static readonly LocalDate s_first = new(1, 1, 1);
    private static readonly LocalDate s_last = new(9999, 12, 31);

    /// <summary>The period of this unit that the day is in: "1998-W32", "1989-Q3", "1989".</summary>
    public static string Of(LocalDate day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Week(day),
        TimeUnit.Weekend => Week(day) + "-WE",
        TimeUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}"),
        TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-Q{(day.Month + 2) / 3}"),
        TimeUnit.Half => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-H{(day.Month + 5) / 6}"),
        TimeUnit.Year => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}"),
        TimeUnit.Decade => string.Create(CultureInfo.InvariantCulture, $"{day.Year / 10:D3}"),
        TimeUnit.Century => string.Create(CultureInfo.InvariantCulture, $"{day.Year / 100:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}"),
    };

    /// <summary>The day so many units away; null outside the calendar.</summary>
    public static LocalDate? Add(LocalDate day, TimeUnit unit, int count)
    {
        if (Math.Abs((long)count) > 9999)
            return null;
        var (months, days) = unit switch
        {
            TimeUnit.Century => (1200 * count, 0),
            TimeUnit.Decade => (120 * count, 0),
            TimeUnit.Year => (12 * count, 0),
            TimeUnit.Half => (6 * count, 0),
            TimeUnit.Quarter => (3 * count, 0),
            TimeUnit.Month => (count, 0),
            TimeUnit.Fortnight => (0, 14 * count),
            TimeUnit.Week or TimeUnit.Weekend => (0, 7 * count),
            TimeUnit.Day => (0, count),
            _ => (0, 0),
        };
        var month = day.Year * 12 + day.Month - 1 + months;
        if (month < 12 || month >= 10_000 * 12)
            return null;
        var moved = day.PlusMonths(months);
        return Period.DaysBetween(s_first, moved) + days < 0 || Period.DaysBetween(moved, s_last) < days ? null : moved.PlusDays(days);
    }

    /// <summary>The days that a value covers; null where it is no date.</summary>
    public static EdtfDate? Days(string value)
    {
        var t = value.IndexOf('T', StringComparison.Ordinal);
        var date = t > 0 ? value.AsSpan(0, t) : value;
        if (date.Length < 2 || !char.IsAsciiDigit(date[0]))
            return null;
        if (date.Length >= 8 && date[5] == 'W' && int.TryParse(date[..4], out var year) && int.TryParse(date.Slice(6, 2), out var week) && week is > 0 and < 54 && year is > 1 and < 9999)
        {
            if (week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
                return null;
            var monday = LocalDate.FromWeekYearWeekAndDay(year, week, IsoDayOfWeek.Monday).ToDateOnly();
            return EdtfDate.Between(date.EndsWith("WE") ? monday.AddDays(5) : monday, monday.AddDays(6));
        }
        var edtf = date.Length switch
        {
            2 => string.Create(CultureInfo.InvariantCulture, $"{date}XX"),
            3 => string.Create(CultureInfo.InvariantCulture, $"{date}X"),
            7 when date[5] is 'Q' => string.Create(CultureInfo.InvariantCulture, $"{date[..5]}{date[6] - '0' + 32}"),
            7 when date[5] is 'H' => string.Create(CultureInfo.InvariantCulture, $"{date[..5]}{date[6] - '0' + 39}"),
            7 when date[5..] is "SP" => string.Create(CultureInfo.InvariantCulture, $"{date[..5]}21"),
            7 when date[5..] is "SU" => string.Create(CultureInfo.InvariantCulture, $"{date[..5]}22"),
            7 when date[5..] is "FA" => string.Create(CultureInfo.InvariantCulture, $"{date[..5]}23"),
            7 when date[5..] is "WI" => string.Create(CultureInfo.InvariantCulture, $"{date[..5]}24"),
            _ => date.ToString(),
        };
        return EdtfDate.TryParse(edtf, out var days) ? days : null;
    }

    private static string Week(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day):D4}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):D2}");
}
