using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The same digits with another word behind them: million in one report, billion in another.</summary>
internal sealed class ScaleCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context) =>
        ScaleSlips.Find(context.Positions).Select(pair => Describe(pair.Small, pair.Large)).DistinctBy(finding => finding.Explanation, StringComparer.Ordinal)
            .Concat(Lonely(context));

    // Those whose digits stand at another scale elsewhere are told of already.
    private static IEnumerable<Finding> Lonely(DisagreementContext context)
    {
        var told = ScaleSlips.Find(context.Positions).SelectMany(pair => new[] { pair.Small, pair.Large }).ToHashSet();
        foreach (var line in ScaleSlips.Lonely(context.Positions).Where(line => !told.Contains(line)))
        {
            var mention = line.Mentions[0];
            var twin = context.Positions.FirstOrDefault(other => other.Unit.IsMoney && other.Unit != line.Unit && other.Value == line.Value);
            var like = twin is null ? "a word of scale or the currency was taken for another" : $"{Say.Amount(twin)} is the same number, so the currency was taken for another";
            yield return new(line.Negotiation, twin is null ? DisagreementKind.Scale : DisagreementKind.Currency, DisagreementStatus.Open, [(mention.Report, mention.Report.Refer(mention.Fact))],
                $"{Say.Sentence(Say.Amount(line))} in {mention.Report.Label} lies hundreds of times off every other amount of these talks in that currency: {like}. It is left out of the gap and of what the sides moved.");
        }
    }

    private static Finding Describe(PositionLine small, PositionLine large)
    {
        var (a, b) = (small.Mentions[0], large.Mentions[0]);
        var likely = small.IsSlip == large.IsSlip ? "" : $" The other amounts of these talks speak for {Say.Amount(small.IsSlip ? large : small)}.";
        return new(large.Negotiation, DisagreementKind.Scale, DisagreementStatus.Open,
            [(a.Report, a.Report.Refer(a.Fact)), (b.Report, b.Report.Refer(b.Fact))],
            $"{Say.Sentence(Say.Amount(small))} in {a.Report.Label} and {Say.Amount(large)} in {b.Report.Label} have the same digits at another scale: one is a slip.{likely}");
    }
}
