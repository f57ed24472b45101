using Parley.Model;

namespace Parley.Record;

/// <summary>"A year-end deadline approaches", "they meet again in January next year": a December.</summary>
/// <remarks>
/// Of which year must be said: a picture taken in the second half of a year and printed with the report was taken before it, so the
/// report is of that December. The picture's day itself is not the report's.
/// </remarks>
internal static class YearEndRule
{
    public static EdtfDate? Infer(UndatedReport report)
    {
        if (!report.Says(PublishedCue.YearEnd) || !MeetsInJanuary(report) && !report.Says(PublishedCue.NewYear))
            return null;
        return LatestDay(report) is { Month: > 6 } day ? EdtfDate.FromMonth(day.Year, 12) : null;
    }

    // "in January next year".
    private static bool MeetsInJanuary(UndatedReport report)
    {
        foreach (var (cue, first, _, sentence) in report.Cues)
        {
            if (cue == PublishedCue.NextYear && sentence.Kind != BlockKind.Caption && first > 0 && report.Month(first - 1) == 1)
                return true;
        }
        return false;
    }

    // Pictures from the archive say nothing.
    private static DateOnly? LatestDay(UndatedReport report)
    {
        DateOnly? latest = null;
        foreach (var sentence in report.Document.Sentences)
        {
            if (report.Cues.Exists(found => found.Cue == PublishedCue.File && found.Sentence == sentence))
                continue;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (report.Day(token) is { } day && (latest is null || day > latest))
                    latest = day;
            }
        }
        return latest;
    }
}
