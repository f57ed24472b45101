using Parley.Model;

namespace Parley.Record;

/// <summary>"The agreement expired at the end of 2019", and 2020 is the year talked about, without a later month or year: about January 2020.</summary>
internal static class TurnOfYearRule
{
    private const int MaxGap = 6;

    public static EdtfDate? Infer(UndatedReport report)
    {
        if (EndedYear(report) is not { } ended || !IsPresent(report, ended + 1))
            return null;
        return EdtfDate.Parse($"{ended + 1:D4}-01~");
    }

    private static int? EndedYear(UndatedReport report)
    {
        foreach (var (cue, _, end, sentence) in report.Cues)
        {
            if (cue != PublishedCue.Ended || sentence.Kind == BlockKind.Caption)
                continue;
            var sawEnd = false;
            for (var token = end; token < Math.Min(end + MaxGap, sentence.EndToken); token++)
            {
                sawEnd |= report.Lexicons.Cues.TryMatch(report.Document, token, sentence.EndToken, out var inner, out _) && inner == PublishedCue.EndOf;
                if (sawEnd && report.Clock.Year(token) is { } year)
                    return year;
            }
        }
        return null;
    }

    // The year is named, no later one is, and no month but January.
    private static bool IsPresent(UndatedReport report, int year)
    {
        var isNamed = false;
        for (var token = 0; token < report.Document.Tokens.Length; token++)
        {
            if (report.Clock.Year(token) is { } other)
            {
                isNamed |= other == year;
                if (other > year)
                    return false;
            }
            if (report.Month(token) is > 1)
                return false;
        }
        return isNamed;
    }
}
