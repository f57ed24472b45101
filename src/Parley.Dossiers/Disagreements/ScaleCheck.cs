using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The same digits with another word behind them: million in one report, billion in another.</summary>
internal sealed class ScaleCheck : IDisagreementCheck
{
    private static readonly decimal[] Slips = [1e3m, 1e6m];

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var block in context.Positions.Where(line => line.Unit.IsMoney).GroupBy(line => line.Key with { Value = 0, High = null, IsDenied = false }))
        {
            var lines = block.ToList();
            foreach (var small in lines)
            {
                foreach (var large in lines)
                {
                    if (Slips.Any(slip => small.Value * slip == large.Value) && small.Negotiation == large.Negotiation)
                        yield return Describe(small, large);
                }
            }
        }
    }

    private static Finding Describe(PositionLine small, PositionLine large)
    {
        var (a, b) = (small.Mentions[0], large.Mentions[0]);
        var likely = small.Mentions.Count == large.Mentions.Count ? "" : $" More reports have {Say.Amount(small.Mentions.Count > large.Mentions.Count ? small : large)}.";
        return new(small.Negotiation, DisagreementKind.Scale, DisagreementStatus.Open,
            [(a.Report, a.Report.Refer(a.Fact)), (b.Report, b.Report.Refer(b.Fact))],
            $"{Say.Amount(small)} in {a.Report.Label} and {Say.Amount(large)} in {b.Report.Label} have the same digits at another scale: one is a slip.{likely}");
    }
}
