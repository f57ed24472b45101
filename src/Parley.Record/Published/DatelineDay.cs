using Parley.Language;
using Parley.Model;
using Parley.Sources;

namespace Parley.Record;

/// <summary>"OSLO, Oct. 4 (Wire) - ...": the day that a text prints before its first dash, for texts that were given without their page; <see cref="YearlessRule"/> finds the year.</summary>
internal static class DatelineDay
{
    private const int MaxToDash = 10;
    private const int FirstWords = 160;

    public static YearlessDate? Find(UndatedReport report) =>
        Dateline(report) is { } day ? new(day.Month, day.Day, null, PublishedBasis.Dateline, Copyright(report)) : null;

    // Month and day before a dash, in the first words of the text.
    private static (int Month, int Day)? Dateline(UndatedReport report)
    {
        var document = report.Document;
        for (var token = 0; token < Math.Min(FirstWords, document.Tokens.Length - 1); token++)
        {
            if (report.Month(token) is not { } month)
                continue;
            var isBehind = report.Number(token + 1) is { } behind && behind < 32;
            var day = isBehind ? report.Number(token + 1) : token > 0 ? report.Number(token - 1) : null;
            var end = isBehind ? token + 2 : token + 1;
            if (day is > 0 and < 32 and { } number && HasDash(document, end) && report.Clock.Year(end) is null)
                return (month, number);
        }

        return null;
    }

    private static bool HasDash(AnnotatedDocument document, int first)
    {
        for (var token = first; token < Math.Min(first + MaxToDash, document.Tokens.Length); token++)
        {
            if (document.TextOf(token) is "-" or "--" or "–" or "—")
                return true;
        }

        return false;
    }

    private static int? Copyright(UndatedReport report)
    {
        var document = report.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (!report.Lexicons.Calendar.Words.TryMatch(document, token, document.Tokens.Length, out var word, out _) || word.Kind != CalendarKind.Copyright)
                continue;
            for (var near = token + 1; near < Math.Min(token + 5, document.Tokens.Length); near++)
            {
                if (report.Clock.Year(near) is { } year)
                    return year;
            }
        }

        return null;
    }
}
