using System.Globalization;
using NodaTime;
using Parley.Model;

namespace Parley.Language;

/// <summary>Works out the day of a holiday in a year from the lexicon's rule for it.</summary>
internal sealed class Holidays
{
    // NodaTime's occurrence of a weekday in a month that means the last.
    private const int LastOccurrence = 5;

    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);

    public Holidays(WordLists lists)
    {
        foreach (var row in lists.Table("holidays").Rows)
            _rules[row[0]] = row[1];
    }

    /// <summary>The day in a year; null where the calendar that it is counted in does not reach so far.</summary>
    /// <exception cref="InvalidResourceException">The lexicon's rule for it makes no sense.</exception>
    public LocalDate? DayOf(string holiday, int year)
    {
        var rule = _rules[holiday];
        if (rule == "election")
            return Nth(year, 11, IsoDayOfWeek.Monday, 1).PlusDays(1);
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return Easter(year).PlusDays(Number(rule.AsSpan(6)));
        var parts = rule.Split('-');
        if (parts.Length == 3 && OtherCalendars.Find(parts[0]) is { } find)
            return find(year, Number(parts[1]), Number(parts[2]));
        var month = Number(parts[0]);
        if (parts.Length == 2)
            return new LocalDate(year, month, Number(parts[1]));
        // The lexicon counts from Sunday as 0, ISO 8601 from Monday as 1.
        var weekday = (IsoDayOfWeek)((Number(parts[1]) + 6) % 7 + 1);
        return Nth(year, month, weekday, parts[2] == "L" ? LastOccurrence : Number(parts[2]));
    }

    private static LocalDate Nth(int year, int month, IsoDayOfWeek weekday, int nth) => LocalDate.FromYearMonthWeekAndDay(year, month, nth, weekday);

    // The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    private static LocalDate Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - b / 4 - g + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var day = h + l - 7 * m + 114;
        return new(year, day / 31, day % 31 + 1);
    }

    private static int Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidResourceException($"holidays: '{text}' is no number.");
}
