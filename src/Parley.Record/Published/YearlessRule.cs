using Parley.Model;
using Parley.Sources;

namespace Parley.Record;

/// <summary>
/// "SEOUL, Oct. 4 (Wire) -- ... said on Friday ... will pay 1.5 trillion won in 2026": of the years that the text leaves open, the one in which that day was
/// the weekday that the report calls it.
/// </summary>
/// <remarks>A year is only taken where no other fits as well; a copyright notice's year counts where the text does not speak against it.</remarks>
internal static class YearlessRule
{
    private const int LeadSentences = 4;
    private const int MaxFutureGap = 14;
    private const int Near = 1;
    private const int Far = 4;

    public static DateOnly? Infer(UndatedReport report, YearlessDate printed)
    {
        var (past, coming) = Years(report);
        var weekday = printed.Weekday ?? LeadWeekday(report);
        if (printed.CopyrightYear is { } noticed && noticed >= (past ?? noticed) && noticed <= (coming ?? noticed)
            && (weekday is not { } day || Fits(printed, noticed, day, 0) || printed.Weekday is null && Fits(printed, noticed, day, 1)))
            return DayIn(printed, noticed);
        if (weekday is not { } named)
            return past is { } only && only == coming ? DayIn(printed, only) : null;
        foreach (var reach in (int[])[Near, Far])
        {
            var (first, last) = Window(past, coming, reach);
            if (first > last || reach == Far && coming is null)
                continue;
            if (Only(printed, first, last, named, 0) is { } same)
                return same;
            // A paper tells in the morning what was said the day before; an agency the same day.
            if (reach == Near && printed is { Weekday: null, Basis: PublishedBasis.Header } && Only(printed, first, last, named, 1) is { } before)
                return before;
        }
        return null;
    }

    // Empty where the text names no year at all.
    private static (int First, int Last) Window(int? past, int? coming, int reach) => (past, coming) switch
    {
        (null, null) => (1, 0),
        (null, { } hi) => (hi - reach, hi),
        ({ } lo, null) => (lo, lo + reach),
        ({ } lo, { } hi) => (Math.Max(lo, hi - reach), hi),
    };

    private static DateOnly? Only(YearlessDate printed, int first, int last, DayOfWeek weekday, int daysBefore)
    {
        DateOnly? found = null;
        for (var year = first; year <= last; year++)
        {
            if (!Fits(printed, year, weekday, daysBefore))
                continue;
            if (found is not null)
                return null;
            found = DayIn(printed, year);
        }
        return found;
    }

    private static bool Fits(YearlessDate printed, int year, DayOfWeek weekday, int daysBefore) => DayIn(printed, year)?.AddDays(-daysBefore).DayOfWeek == weekday;

    private static DateOnly? DayIn(YearlessDate printed, int year) =>
        year is > 1 and < 9999 && printed.Day <= DateTime.DaysInMonth(year, printed.Month) ? new DateOnly(year, printed.Month, printed.Day) : null;

    /// <summary>The latest year told as past, and the earliest told as still to come that is not before it.</summary>
    private static (int? Past, int? Coming) Years(UndatedReport report)
    {
        int? past = null;
        var ahead = new List<int>();
        foreach (var sentence in report.Document.Sentences)
        {
            if (sentence.Kind is not (BlockKind.Body or BlockKind.Headline))
                continue;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (report.Clock.Year(token) is not { } year)
                    continue;
                if (IsAhead(report, sentence, token))
                    ahead.Add(year);
                else if (past is null || year > past)
                    past = year;
            }
        }
        int? coming = null;
        foreach (var year in ahead)
        {
            if (year >= (past ?? year) && (coming is null || year < coming))
                coming = year;
        }
        return (past, coming);
    }

    private static bool IsAhead(UndatedReport report, Language.Sentence sentence, int token)
    {
        foreach (var (cue, first, end, of) in report.Cues)
        {
            if (of != sentence || first >= token)
                continue;
            if (cue == PublishedCue.Future && token - first <= MaxFutureGap || cue == PublishedCue.Either && token == end)
                return true;
        }
        // "to pay 1.5 trillion in 2026".
        for (var before = Math.Max(sentence.FirstToken, token - MaxFutureGap); before < token - 1; before++)
        {
            if (report.Document.TagOf(before) == Language.WordTag.To && report.Document.TagOf(before + 1) == Language.WordTag.Base)
                return true;
        }
        return false;
    }

    // The first weekday of the lead that is not one to come.
    private static DayOfWeek? LeadWeekday(UndatedReport report)
    {
        var left = LeadSentences;
        foreach (var sentence in report.Document.Sentences)
        {
            if (sentence.Kind != BlockKind.Body)
                continue;
            if (left-- == 0)
                return null;
            foreach (var (cue, first, _, of) in report.Cues)
            {
                if (of == sentence && cue >= PublishedCue.Sunday && !report.Cues.Exists(other => other.Sentence == sentence && other.Cue is PublishedCue.Future or PublishedCue.NextWeek && first - other.First is > 0 and <= 6))
                    return (DayOfWeek)(cue - PublishedCue.Sunday);
            }
        }
        return null;
    }
}
