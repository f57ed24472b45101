using Parley.Model;

namespace Parley.Record;

/// <summary>"Prices are to rise by 8 percent this year and 4 percent in 1988": this year is 1987. "... next week, and the vote is on March 20": March.</summary>
internal static class ForecastRule
{
    private const int MaxGap = 8;

    public static EdtfDate? Infer(UndatedReport report)
    {
        foreach (var (cue, _, end, sentence) in report.Cues)
        {
            if (cue != PublishedCue.ThisYear || sentence.Kind == BlockKind.Caption || !report.Cues.Exists(found => found.Cue == PublishedCue.Forecast && found.Sentence == sentence))
                continue;
            for (var token = end; token < Math.Min(end + MaxGap, sentence.EndToken); token++)
            {
                if (report.Clock.Year(token) is { } next && report.Lexicons.Grammar.Places.Contains(report.Document.TextOf(token - 1)))
                    return MonthAhead(report) is { } month ? EdtfDate.FromMonth(next - 1, month) : EdtfDate.FromYear(next - 1);
            }
        }
        return null;
    }

    // A day after the first week of a month, named with what is to come next week.
    private static int? MonthAhead(UndatedReport report)
    {
        foreach (var (cue, _, _, sentence) in report.Cues)
        {
            if (cue != PublishedCue.NextWeek || sentence.Kind == BlockKind.Caption)
                continue;
            for (var token = sentence.FirstToken; token + 1 < sentence.EndToken; token++)
            {
                if (report.Month(token) is { } month && int.TryParse(report.Document.TextOf(token + 1), out var day) && day is > 14 and < 32)
                    return month;
            }
        }
        return null;
    }
}
