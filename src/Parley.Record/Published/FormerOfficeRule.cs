using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>
/// "In case the former president returns": between two terms of office, in the year before the second began; "after the round in August" and
/// "before the end of this year" give the months.
/// </summary>
internal static class FormerOfficeRule
{
    private const int MaxNameGap = 5;
    private const int MaxReturnGap = 6;

    public static EdtfDate? Infer(UndatedReport report)
    {
        if (Between(report) is not { } window || !report.Says(PublishedCue.YearEnd) || LatestMonth(report) is not { } month || month > 11)
            return null;
        var year = window.Next.DayOfYear > 60 ? window.Next.Year : window.Next.Year - 1;
        if (year < window.End.Year || InForce(report) is { } term && (year < term.First!.Value.Year || year > term.Last!.Value.Year))
            return null;
        return EdtfDate.Parse($"{year:D4}-{month + 1:D2}/{year:D4}-12");
    }

    // "former President Donald Trump returns to": the end of one term and the beginning of the next.
    private static (DateOnly End, DateOnly Next)? Between(UndatedReport report)
    {
        foreach (var (cue, _, end, sentence) in report.Cues)
        {
            if (cue != PublishedCue.Former || sentence.Kind == BlockKind.Caption)
                continue;
            for (var token = end; token < Math.Min(end + MaxNameGap, sentence.EndToken); token++)
            {
                if (report.Lexicons.Offices.TryMatch(report.Document, token, sentence.EndToken, out var terms, out var length)
                    && terms.Length > 1 && terms[^2].To is { } last && IsReturn(report, token + length))
                    return (last, terms[^1].From);
            }
        }
        return null;
    }

    private static bool IsReturn(UndatedReport report, int token) =>
        report.Cues.Exists(found => found.Cue == PublishedCue.Return && found.First >= token && found.First <= token + MaxReturnGap);

    // The latest month that is named as past: "in August", without a year behind it.
    private static int? LatestMonth(UndatedReport report)
    {
        int? latest = null;
        foreach (var (cue, _, end, sentence) in report.Cues)
        {
            if (cue != PublishedCue.In || sentence.Kind == BlockKind.Caption || report.Month(end) is not { } month)
                continue;
            var isDated = end + 1 < sentence.EndToken && (report.Clock.Year(end + 1) is not null || report.Cues.Exists(found => found.Cue is PublishedCue.NextYear && found.First == end + 1));
            if (!isDated && (latest is null || month > latest))
                latest = month;
        }
        return latest;
    }

    // The term of the agreement called current, where its sentence gives the numbers.
    private static EdtfDate? InForce(UndatedReport report)
    {
        var terms = new TermFinder(report.Document, report.Clock, report.Lexicons.Grammar);
        foreach (var (cue, _, _, sentence) in report.Cues)
        {
            if (cue == PublishedCue.Current && terms.Find(sentence, Duration(report.Document, sentence)) is { } term)
                return term;
        }
        return null;
    }

    private static decimal? Duration(AnnotatedDocument document, Sentence sentence)
    {
        foreach (var quantity in QuantityIndex.In(document, sentence.Span))
        {
            if (quantity.Kind == QuantityKind.Duration && quantity.Unit?.Name is "years" or "year")
                return quantity.Value;
        }
        return null;
    }
}
