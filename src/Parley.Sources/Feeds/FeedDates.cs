using System.Globalization;
using Parley.Model;

namespace Parley.Sources;

/// <summary>Dates of feeds: RFC 822 (<c>Tue, 14 Jan 2020 03:45:00 +0900</c>) and RFC 3339, as the day they name in their own zone.</summary>
internal static class FeedDates
{
    private const int MaxLength = 60;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static EdtfDate? Read(string? text)
    {
        if (text is null || text.Trim() is not { Length: >= 8 and <= MaxLength } date)
            return null;
        if (date.Length >= 10 && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return EdtfDate.FromDay(day);
        var words = date.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 < words.Length; i++)
        {
            var month = words[i + 1].Length >= 3 ? Array.IndexOf(Months, words[i + 1][..3].ToLowerInvariant()) + 1 : 0;
            if (month > 0 && int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && int.TryParse(words[i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                return PrintedDate.IsDay(year, month, number) && year is >= 1990 and <= 9999 ? EdtfDate.FromDay(new(year, month, number)) : null;
        }
        return null;
    }
}
