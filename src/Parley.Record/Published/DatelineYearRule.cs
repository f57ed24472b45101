using Parley.Language;

namespace Parley.Record;

/// <summary>"OSLO, Oct. 4 (Wire) - ... said on Friday": of the years that the report may be of, the one in which that day is a Friday or a Saturday; "(c) 2024" says it too.</summary>
internal static class DatelineYearRule
{
    private const int MaxToDash = 10;
    private const int FirstWords = 160;
    private const int MaxWeekday = 70;

    public static DateOnly? Infer(UndatedReport report)
    {
        if (Dateline(report) is not { } dateline)
            return null;
        var years = Years(report);
        if (years.Count == 0)
            return null;
        var copyright = Copyright(report);
        if (copyright is { } stated && Day(stated, dateline) is { } sure)
            return sure;
        if (Weekday(report, dateline.End) is not { } weekday)
            return null;
        var (first, last) = (years.Min - 1, years.Max + 1);
        DateOnly? best = null;
        for (var year = first; year <= last; year++)
        {
            if (Day(year, dateline) is not { } day || !Fits(day, weekday))
                continue;
            if (best is not null && !(years.Contains(year) && !years.Contains(best.Value.Year)))
            {
                // Two years fit: only one of them may be named.
                if (years.Contains(year) == years.Contains(best.Value.Year))
                    return null;
                continue;
            }

            best = day;
        }

        return best;
    }

    // What was said on the dateline's day, or on the day before where the report was written at night.
    private static bool Fits(DateOnly day, int weekday) => Number(day) == weekday || Number(day.AddDays(-1)) == weekday;

    private static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static DateOnly? Day(int year, (int Month, int Day, int End) dateline) =>
        year is > 1900 and < 2100 && dateline.Day <= DateTime.DaysInMonth(year, dateline.Month) ? new DateOnly(year, dateline.Month, dateline.Day) : null;

    // Month and day before a dash, in the first words of the text.
    private static (int Month, int Day, int End)? Dateline(UndatedReport report)
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
                return (month, number, end);
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

    private static SortedSet<int> Years(UndatedReport report)
    {
        var years = new SortedSet<int>();
        for (var token = 0; token < report.Document.Tokens.Length; token++)
        {
            if (report.Clock.Year(token) is { } year)
                years.Add(year);
        }

        return years;
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

    // The first weekday of the story.
    private static int? Weekday(UndatedReport report, int first)
    {
        var document = report.Document;
        for (var token = first; token < Math.Min(first + MaxWeekday, document.Tokens.Length); token++)
        {
            if (document.Tokens[token].IsCapital && report.Lexicons.Calendar.Words.TryMatch(document, token, document.Tokens.Length, out var word, out _) && word.Kind == CalendarKind.Weekday)
                return word.Number;
        }

        return null;
    }
}
