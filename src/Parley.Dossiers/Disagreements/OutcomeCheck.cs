using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A report says that the sides came to terms; afterwards a round ends without a deal.</summary>
internal sealed class OutcomeCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var negotiation in context.Series.Negotiations)
        {
            var failed = context.Rounds.Where(round => round.Negotiation == negotiation)
                .SelectMany(round => round.Mentions, (round, mention) => (round, mention))
                .Where(pair => pair.mention.Fact.Outcome == RoundOutcome.NoDeal && pair.mention.Fact.Status != RoundStatus.CutShort)
                .OrderBy(pair => pair.mention.Report.Index).ToList();
            foreach (var report in negotiation.Reports)
            {
                var claim = report.Reading.Statements.FirstOrDefault(ConcludedClaim.Is);
                var after = failed.Find(pair => pair.mention.Report.Index > report.Index && IsAfter(pair.round, report));
                if (claim is not null && after.mention is not null)
                    yield return Describe(negotiation, report, claim, after.mention);
            }
        }
    }

    private static bool IsAfter(RoundCluster round, ReportEntry report) => report.Day is not { } day || !round.IsDated || round.Best.Last >= day;

    private static Finding Describe(NegotiationNode negotiation, ReportEntry report, Statement claim, RoundMention round)
    {
        var hearsay = claim.Attribution is AttributionTerms.OnRecord or AttributionTerms.Institution ? "" : ", on hearsay,";
        var which = round.Ordinal is { } ordinal ? $"the {Ordinals.Of(ordinal)} round" : "a later round";
        return new(negotiation, DisagreementKind.Outcome, DisagreementStatus.Open,
            [(report, report.Refer(claim)), (round.Report, round.Report.Refer(round.Fact))],
            $"{Say.Sentence(report.Label)} has it{hearsay} that “{Say.Content(claim)}”; after {which} {round.Report.Label} knows of no deal. The later report outweighs the earlier one.");
    }
}
