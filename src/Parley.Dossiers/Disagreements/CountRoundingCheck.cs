using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One count in two precisions: 12,000 workers in one report, 12,400 in another.</summary>
internal sealed class CountRoundingCheck : IDisagreementCheck
{
    private const decimal MostApart = 5;

    // Small counts differ because they count other things, not because they are rounded.
    private const decimal Least = 100;

    public IEnumerable<Finding> Check(DisagreementContext context) =>
        context.Figures().Where(pair => IsCount(pair.Figure)).GroupBy(pair => Lexicon.English.UnitKind(pair.Figure.Unit!.Value), StringComparer.OrdinalIgnoreCase)
            .Select(group => Find(context, [.. group])).OfType<Finding>();

    private static bool IsCount(Figure figure) =>
        figure.Unit is { IsMoney: false, IsPercent: false, IsMultiple: false } && figure.Measure == Measure.Level && figure.Value >= Least
        && figure.Role is FigureRole.Context or FigureRole.Payment && figure.High is null;

    private static Finding? Find(DisagreementContext context, ImmutableArray<(ReportEntry Report, Figure Figure)> group)
    {
        // The value that most reports give, then the finer one, is what the others are held against.
        var values = group.GroupBy(pair => pair.Figure.Value)
            .OrderByDescending(same => same.Select(pair => pair.Report.Origin).Distinct().Count()).ThenByDescending(same => Precision.Digits(same.Key)).ToList();
        foreach (var fine in values)
        {
            var coarse = values.Where(other => IsCoarse(other, fine)).ToList();
            if (coarse.Count > 0)
                return Describe(context, [.. fine], [.. coarse.SelectMany(other => other)]);
        }
        return null;
    }

    private static bool IsCoarse(IGrouping<decimal, (ReportEntry Report, Figure Figure)> other, IGrouping<decimal, (ReportEntry Report, Figure Figure)> fine) =>
        Precision.IsRounding(other.Key, fine.Key) && Say.Apart(other.Key, fine.Key) <= MostApart && other.Any(a => fine.Any(b => a.Report.Origin != b.Report.Origin));

    private static Finding Describe(DisagreementContext context, ImmutableArray<(ReportEntry Report, Figure Figure)> fine, ImmutableArray<(ReportEntry Report, Figure Figure)> coarse)
    {
        var (exact, round) = (fine[0].Figure, coarse[0].Figure);
        var step = Precision.Step(round.Value, Precision.Digits(round.Value));
        return new(context.NegotiationOf(coarse[0].Report), DisagreementKind.Rounding, DisagreementStatus.Reconciled,
            [.. fine.Concat(coarse).Select(pair => (pair.Report, pair.Report.Refer(pair.Figure)))],
            $"{AmountFormatter.Format(round.Value, exact.Unit)} in {Say.Reports(coarse.Select(pair => pair.Report))}, {AmountFormatter.Format(exact.Value, exact.Unit)} in " +
            $"{Say.Reports(fine.Select(pair => pair.Report))}: the first is the second rounded {(round.Value < exact.Value ? "down" : "up")} to a multiple of " +
            $"{AmountFormatter.Format(step, null)}, {Say.Number(Say.Apart(round.Value, exact.Value))} per cent apart. Nothing says that the number changed.",
            "rounding");
    }
}
