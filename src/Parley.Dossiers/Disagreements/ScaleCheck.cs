using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The same digits with another word behind them: million in one report, billion in another.</summary>
internal sealed class ScaleCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context) =>
        ScaleSlips.Find(context.Positions).Select(pair => Describe(pair.Small, pair.Large)).DistinctBy(finding => finding.Explanation, StringComparer.Ordinal);

    private static Finding Describe(PositionLine small, PositionLine large)
    {
        var (a, b) = (small.Mentions[0], large.Mentions[0]);
        var likely = small.IsSlip == large.IsSlip ? "" : $" The other amounts of these talks speak for {Say.Amount(small.IsSlip ? large : small)}.";
        return new(large.Negotiation, DisagreementKind.Scale, DisagreementStatus.Open,
            [(a.Report, a.Report.Refer(a.Fact)), (b.Report, b.Report.Refer(b.Fact))],
            $"{Say.Sentence(Say.Amount(small))} in {a.Report.Label} and {Say.Amount(large)} in {b.Report.Label} have the same digits at another scale: one is a slip.{likely}");
    }
}
