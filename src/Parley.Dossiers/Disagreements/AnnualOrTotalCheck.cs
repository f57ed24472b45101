using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// One number told as a year's amount and as the whole term's: "40 million a year" and "a total of 40 million over three years" cannot both be right;
/// "40 million a year" and "a total of 120 million over three years" are.
/// </summary>
internal sealed class AnnualOrTotalCheck : IDisagreementCheck
{
    private static readonly Unit Years = new("years");

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var amount in context.OneAmounts())
        {
            if (Pair(amount) is { } pair)
                yield return Contradiction(pair.Annual, pair.Total);
        }
        foreach (var total in context.Positions.Where(line => IsAmount(line) && line.Per == PerPeriod.Total))
        {
            if (LengthOf(total) is not { } told)
                continue;
            var annual = context.AmountsLike(total).FirstOrDefault(line => line.Per == PerPeriod.Year && line.Unit == total.Unit && line.Value < total.Value
                && Precision.Agrees(line.Value * told.Count, total.Value) && !context.FromOneReport(line, total));
            if (annual is not null)
                yield return Reconciled(total, annual, told.Mention, told.Count);
        }
    }

    private static bool IsAmount(PositionLine line) => line.Unit.IsMoney && line.Measure == Measure.Level && !line.Key.IsDenied && line.Value > 0;

    private static (PositionMention Annual, PositionMention Total)? Pair(List<PositionMention> mentions)
    {
        var annual = mentions.Find(mention => mention.Fact.Per == PerPeriod.Year);
        var total = annual is null ? null : mentions.Find(mention => mention.Fact.Per == PerPeriod.Total && mention.Report != annual.Report);
        return annual is not null && total is not null ? (annual, total) : null;
    }

    // "Over five years", in the amount's own sentence.
    private static (PositionMention Mention, int Count)? LengthOf(PositionLine total)
    {
        foreach (var mention in total.Mentions)
        {
            var sentence = Surroundings.Sentence(mention.Report, mention.Fact);
            var counted = mention.Report.Figures.Where(figure => figure.Unit == Years && figure.Value is > 1 and < 100 && figure.Value == decimal.Truncate(figure.Value))
                .Select(figure => (Fact: (Fact)figure, Count: (int)figure.Value))
                .Concat(mention.Report.Reading.Dates.Where(date => date.Type == TimexType.Duration).Select(date => (Fact: (Fact)date, Count: FollowingYears.YearsOf(date.Value))));
            foreach (var (fact, count) in counted)
            {
                if (count > 1 && Surroundings.Sentence(mention.Report, fact) == sentence)
                    return (mention, count);
            }
        }
        return null;
    }

    private static Finding Contradiction(PositionMention annual, PositionMention total) =>
        new(annual.Negotiation, DisagreementKind.Period, DisagreementStatus.Open,
            [(annual.Report, annual.Report.Refer(annual.Fact)), (total.Report, total.Report.Refer(total.Fact))],
            $"{Say.Sentence(Say.Figure(annual.Fact))} is a year's amount in {annual.Report.Label} and the whole in {total.Report.Label}: both cannot be right.");

    private static Finding Reconciled(PositionLine total, PositionLine annual, PositionMention told, int years) =>
        new(total.Negotiation, DisagreementKind.Period, DisagreementStatus.Reconciled,
            [(told.Report, told.Report.Refer(told.Fact)), .. annual.Mentions.Select(mention => (mention.Report, mention.Report.Refer(mention.Fact)))],
            $"{Say.Sentence(Say.Amount(total))} in {told.Report.Label} is for {years} years, {Say.Amount(annual)} in {Say.Reports(annual.Mentions.Select(mention => mention.Report))} for each: " +
            $"{years} times {Say.Amount(annual)} is {Say.Amount(annual.Value * years, annual.Unit)}.",
            "period");
}
