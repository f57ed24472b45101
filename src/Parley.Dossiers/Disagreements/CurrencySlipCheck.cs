using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The same number with another currency behind it: 88 million dollars in one report, 88 million euros in another.</summary>
internal sealed class CurrencySlipCheck : IDisagreementCheck
{
    // Where one unit buys about one of the other, the two are one amount.
    private const decimal NearPar = 3;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var alike = context.Positions.Where(line => line.Unit.IsMoney && line.Measure == Measure.Level && !line.Key.IsDenied && line.Value > 0)
            .GroupBy(line => (line.Negotiation, line.Value));
        foreach (var group in alike)
        {
            var lines = group.ToList();
            for (var i = 1; i < lines.Count; i++)
            {
                var other = lines.Take(i).FirstOrDefault(one => one.Unit != lines[i].Unit && context.IsOneMatter(one, lines[i]) && !context.FromOneReport(one, lines[i]) && !IsNearPar(context, one, lines[i]));
                if (other is not null)
                    yield return Describe(other, lines[i]);
            }
        }
    }

    private static bool IsNearPar(DisagreementContext context, PositionLine a, PositionLine b)
    {
        var year = a.LikelyPeriod?.Year ?? b.LikelyPeriod?.Year ?? a.Mentions[0].Report.Day?.Year;
        return year is { } known && context.Rates.Find(a.Unit.Currency!.Value, b.Unit.Currency!.Value, known) is { } rate && Say.Apart(rate.Rate, 1) <= NearPar;
    }

    private static Finding Describe(PositionLine a, PositionLine b)
    {
        var (first, second) = (a.Mentions[0], b.Mentions[0]);
        return new(a.Negotiation, DisagreementKind.Currency, DisagreementStatus.Open,
            [(first.Report, first.Report.Refer(first.Fact)), (second.Report, second.Report.Refer(second.Fact))],
            $"{Say.Sentence(Say.Amount(a))} in {first.Report.Label} and {Say.Amount(b)} in {second.Report.Label} are one number in two currencies: one of them is a slip.");
    }
}
