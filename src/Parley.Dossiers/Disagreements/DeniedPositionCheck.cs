using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A demand or an offer that one report has on hearsay, and that its own side denies in a later one: "did not demand $60 million".</summary>
internal sealed class DeniedPositionCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var line in context.Positions)
        {
            if (!line.Key.IsDenied || line.Role is not (FigureRole.Demand or FigureRole.Offer))
                continue;
            var denial = line.Mentions[0];
            if (denial.Statement is not { } statement || statement.Party != denial.Party)
                continue;
            // Where somebody's very words are denied, the statements say so themselves.
            var claims = line.Twins.SelectMany(other => other.Mentions).Where(mention => IsHearsay(mention, denial)).OrderBy(mention => mention.Report.Index).ToList();
            if (claims.Count > 0)
                yield return Describe(line, denial, statement, claims);
        }
    }

    private static bool IsHearsay(PositionMention mention, PositionMention denial) =>
        mention.Negotiation == denial.Negotiation && mention.Report.Origin != denial.Report.Origin && mention.Report.Index < denial.Report.Index
        && mention.Fact.Stance == Stance.Reported && mention.Statement?.Party != mention.Party;

    private static Finding Describe(PositionLine line, PositionMention denial, Statement statement, List<PositionMention> claims) =>
        new(line.Negotiation, DisagreementKind.Denied, DisagreementStatus.Open,
            [.. claims.Append(denial).Select(mention => (mention.Report, mention.Report.Refer(mention.Fact)))],
            $"{Say.Sentence(Say.Reports(claims.Select(mention => mention.Report)))} {(claims.DistinctBy(mention => mention.Report).Count() > 1 ? "have" : "has")} it, on hearsay, that {PartyNames.Name(line.Party ?? default)} " +
            $"{(line.Role == FigureRole.Demand ? "asks" : "offers")} {Say.Amount(line)}; {Say.Speaker(denial.Report, statement)} denied it ({denial.Report.Label}).");
}
