using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Sums that a sentence spells out: "105 million, 5 per cent more than the 100 million of last year" (the amount, the change, a word such as "than",
/// what it starts from), "from 100 million to 105 million, a rise of 5 per cent".
/// </summary>
internal static class SentenceSums
{
    private const int Reach = 60;

    public static IEnumerable<Sum> In(ReportEntry report)
    {
        foreach (var sentence in SentenceFigures.Of(report))
        {
            var changes = sentence.Where(IsChange).ToList();
            foreach (var change in changes)
            {
                if (Than(report, sentence, change) is { } than)
                    yield return than;
                else if (changes.Count == 1 && FromTo(report, sentence, change) is { } from)
                    yield return from;
            }
        }
    }

    private static bool IsChange(Figure figure) =>
        figure.High is null && figure.Unit is { } unit && (unit.IsPercent && figure.Measure is Measure.Increase or Measure.Decrease || unit.IsMultiple && figure.Value > 1);

    private static Sum? Than(ReportEntry report, List<Figure> sentence, Figure change)
    {
        var after = sentence.Find(figure => IsLevel(figure) && figure.Evidence[0].Span.Start >= change.Evidence[0].Span.End);
        if (after is null || !Leads(report, change, after))
            return null;
        var target = sentence.FindLast(figure => IsLevel(figure) && figure.Unit == after.Unit && figure.Evidence[0].Span.End <= change.Evidence[0].Span.Start)
            ?? sentence.Find(figure => IsLevel(figure) && figure != after && figure.Unit == after.Unit && Lexicon.English.Is("leads to", Between(report, after, figure)));
        return target is null || target.Value == after.Value ? null : new(report, change, target) { Start = after };
    }

    private static bool Leads(ReportEntry report, Figure change, Figure after)
    {
        var between = Between(report, change, after);
        if (between.Length > Reach)
            return false;
        var words = WordList.Of(between);
        return words.Exists(word => Lexicon.English.Is("starts from", word)) || change.Unit!.Value.IsMultiple && words.Count <= 2 && words.TrueForAll(word => Lexicon.English.Is("stop", word));
    }

    private static Sum? FromTo(ReportEntry report, List<Figure> sentence, Figure change)
    {
        var levels = sentence.FindAll(IsLevel);
        for (var i = 1; i < levels.Count; i++)
        {
            var (start, target) = (levels[i - 1], levels[i]);
            if (start.Unit == target.Unit && start.Value != target.Value && Lexicon.English.Is("leads to", Between(report, start, target)) && Before(report, start) is "from")
                return new(report, change, target) { Start = start };
        }
        return null;
    }

    private static bool IsLevel(Figure figure) => figure.Unit is { IsPercent: false, IsMultiple: false } && figure.Measure == Measure.Level && figure.High is null && figure.Value > 0;

    private static string Between(ReportEntry report, Figure first, Figure second)
    {
        var (start, end) = (first.Evidence[0].Span.End, second.Evidence[0].Span.Start);
        return start <= end ? report.Document.Text[start..end].Trim() : "";
    }

    private static string? Before(ReportEntry report, Figure figure)
    {
        var start = figure.Evidence[0].Span.Start;
        return WordList.Of(report.Document.Text[Math.Max(0, start - 12)..start]).LastOrDefault();
    }
}
