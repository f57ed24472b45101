using System.Globalization;
using Parley.Model;

namespace Parley.Language;

/// <summary>Works out the day of a holiday in a year from the lexicon's rule for it.</summary>
internal sealed class Holidays
{
    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);

    public Holidays(WordLists lists)
    {
        foreach (var row in lists.Table("holidays").Rows)
            _rules[row[0]] = row[1];
    }

    /// <exception cref="InvalidResourceException">The lexicon's rule for it makes no sense.</exception>
    public DateOnly DayOf(string holiday, int year)
    {
        var rule = _rules[holiday];
        if (rule == "election")
            return Nth(year, 11, DayOfWeek.Monday, 1).AddDays(1);
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return Easter(year).AddDays(Number(rule.AsSpan(6)));
        var parts = rule.Split('-');
        var month = Number(parts[0]);
        if (parts.Length == 2)
            return new(year, month, Number(parts[1]));
        var weekday = (DayOfWeek)Number(parts[1]);
        return parts[2] == "L" ? Last(year, month, weekday) : Nth(year, month, weekday, Number(parts[2]));
    }

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((7 + (int)weekday - (int)first.DayOfWeek) % 7 + 7 * (nth - 1));
    }

    private static DateOnly Last(int year, int month, DayOfWeek weekday)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-((7 + (int)last.DayOfWeek - (int)weekday) % 7));
    }

    // The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    private static DateOnly Easter(int year)
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
