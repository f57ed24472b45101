using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What a report's own amounts say about where a change in it starts: of two of them, one is the other with the change.</summary>
internal static class SumOfReport
{
    // Writers round; what is off by more is another sum. A small change must not be lost in the rounding.
    private const decimal Slack = 0.005m;
    private const decimal PartOfChange = 0.1m;

    // "$100 million more by a tenth is $110 million": that two amounts of very many fit is no proof any more.
    private const int MostAmounts = 40;

    /// <summary>The amount that the change starts from; null where no two amounts of one report fit.</summary>
    public static Figure? BaseOf(PositionLine line)
    {
        if (line.Key.High is not null || EquivalentFinder.Factor(line) is not (> 0 and not 1) || EquivalentFinder.Factor(line) is var factor && factor > 1000)
            return null;
        (Figure Base, decimal Off)? best = null;
        foreach (var report in line.Mentions.Select(mention => mention.Report).Distinct())
        {
            foreach (var (start, off) in Fitting(report, factor))
            {
                if (best is not { } known || off < known.Off)
                    best = (start, off);
            }
        }
        return best?.Base;
    }

    /// <summary>Whether an amount of money of the same side and part stands in the change's own sentence.</summary>
    public static bool GivesAmount(PositionMention change)
    {
        var sentence = Surroundings.SentenceSpan(change.Report, change.Fact);
        return change.Report.Figures.Any(figure => figure.Unit is { IsMoney: true } && figure.Measure == Measure.Level && figure.Role == change.Fact.Role && figure.By == change.Fact.By
            && !change.IsSettled && sentence.Contains(figure.Evidence[0].Span));
    }

    private static IEnumerable<(Figure Start, decimal Off)> Fitting(ReportEntry report, decimal factor)
    {
        var amounts = report.Figures.Where(figure => figure is { Unit.IsMoney: true, Measure: Measure.Level, High: null, Value: > 0 }).Take(MostAmounts).ToList();
        var most = Math.Min(Slack, PartOfChange * Math.Abs(factor - 1));
        foreach (var start in amounts)
        {
            foreach (var end in amounts)
            {
                if (start.Unit == end.Unit && start.Value != end.Value && EquivalentFinder.TryMultiply(start.Value, factor, out var sum) && Math.Abs(sum / end.Value - 1) is var off && off <= most)
                    yield return (start, off);
            }
        }
    }
}
