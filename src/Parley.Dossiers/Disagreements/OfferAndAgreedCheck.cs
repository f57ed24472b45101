using Parley.Model;

namespace Parley.Dossiers;

/// <summary>An offer or demand and what was agreed later, so close that they could be taken for two accounts of one number.</summary>
internal sealed class OfferAndAgreedCheck : IDisagreementCheck
{
    private const decimal MostApart = 10;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var asked = context.Positions.Where(line => line.Role is FigureRole.Demand or FigureRole.Offer && !line.Key.IsDenied).ToList();
        foreach (var agreed in context.Positions.Where(line => line.Role == FigureRole.Agreed))
        {
            foreach (var line in asked)
            {
                if (line.Unit == agreed.Unit && line.Measure == agreed.Measure && line.Negotiation == agreed.Negotiation && line.Value != agreed.Value
                    && Say.Apart(line.Value, agreed.Value) <= MostApart && !Share(line, agreed) && PositionOrder.Day(line) < PositionOrder.Day(agreed))
                    yield return Describe(line, agreed);
            }
        }
    }

    private static bool Share(PositionLine a, PositionLine b) => a.Mentions.Any(one => b.Mentions.Any(other => one.Report == other.Report));

    private static Finding Describe(PositionLine line, PositionLine agreed)
    {
        var (first, second) = (line.Mentions[0], agreed.Mentions[0]);
        var difference = line.Unit.IsPercent ? $"{Say.Number(agreed.Value - line.Value)} points" : Say.Amount(Math.Abs(agreed.Value - line.Value), line.Unit);
        var noun = line.Role == FigureRole.Offer ? "offer" : "demand";
        var owner = line.Party is { } party ? $"the {PartyNames.Adjective(party)} {noun}" : $"the {noun}";
        return new(line.Negotiation, DisagreementKind.Period, DisagreementStatus.Reconciled,
            [(first.Report, first.Report.Refer(first.Fact)), (second.Report, second.Report.Refer(second.Fact))],
            $"{Say.Sentence(Say.Amount(line))} is {owner} in {first.Report.Label}, {Say.Amount(agreed)} what was agreed{(agreed.Period is { } period ? " for " + DateWords.Of(period) : "")} " +
            $"in {second.Report.Label}: not two accounts of one number. The deal came out {difference} {(agreed.Value > line.Value ? "above" : "below")} the {noun}.",
            "period");
    }
}
