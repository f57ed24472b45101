using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Weekdays that a report names together with a date.</summary>
internal static class Weekdays
{
    /// <summary>The weekday that is named and the day that it is not; null where none is named, it fits, or the date is not a written-out day.</summary>
    public static (DayOfWeek Said, DateOnly Day)? Wrong(TimeExpression date) => Of(date) is { } named && named.Said != named.Day.DayOfWeek ? named : null;

    /// <summary>The weekday that is named beside a written-out day; null where none is.</summary>
    public static (DayOfWeek Said, DateOnly Day)? Of(TimeExpression date)
    {
        if (date.Type != TimexType.Date || !DateOnly.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        var words = WordList.Of(date.Evidence[0].Quote);
        // A bare weekday was resolved from the report's own day; only a day's number written beside it can contradict it.
        return Named(words) is { } said && words.Exists(word => IsNumber(word, day.Day)) ? (said, day) : null;
    }

    private static DayOfWeek? Named(List<string> words)
    {
        foreach (var word in words)
        {
            for (var i = 0; i < 7; i++)
            {
                if (Lexicon.English.Is("weekday " + i.ToString(CultureInfo.InvariantCulture), word))
                    return (DayOfWeek)i;
            }
        }
        return null;
    }

    private static bool IsNumber(string word, int day) =>
        int.TryParse(word.AsSpan(0, Math.Min(word.Length, word.Length > 2 && char.IsAsciiLetter(word[^1]) ? word.Length - 2 : word.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == day;
}
