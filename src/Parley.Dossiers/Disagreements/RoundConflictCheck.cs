using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Reports that tell of one round, as held, on other days, or with another outcome.</summary>
internal sealed class RoundConflictCheck : IDisagreementCheck
{
    private const int MostAlike = 4;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var round in context.Rounds)
        {
            var told = Telling(round);
            if (Pair(told, (a, b) => a.IsDated && b.IsDated && !a.Meets(b)) is { } days)
                yield return Describe(round, DisagreementKind.Date, days, mention => $"{mention.Report.Label} dates it {mention.Fact.Dates}");
            if (Pair(told, (a, b) => a.Ordinal is { } x && b.Ordinal is { } y && x != y) is { } numbers)
                yield return Number(round, numbers);
            if (Pair(told, OutcomesDiffer) is { } outcomes)
                yield return Describe(round, DisagreementKind.Outcome, outcomes, mention => $"for {mention.Report.Label} it {(mention.Fact.Outcome == RoundOutcome.Agreed ? "ended with a deal" : "ended without a deal")}");
        }
    }

    // Of the many reports that say the same, a few are enough to find one that says otherwise.
    private static List<RoundMention> Telling(RoundCluster round) =>
        [.. round.Mentions.Where(mention => !mention.IsAhead)
            .GroupBy(mention => (mention.IsDated, mention.First, mention.Last, mention.Ordinal, mention.Fact.Outcome))
            .SelectMany(alike => alike.OrderBy(mention => mention.Report.Index).DistinctBy(mention => mention.Report).Take(MostAlike))
            .OrderBy(mention => mention.Report.Index)];

    private static Finding Number(RoundCluster round, (RoundMention A, RoundMention B) pair) =>
        new(round.Negotiation, DisagreementKind.Round, DisagreementStatus.Open,
            [(pair.A.Report, pair.A.Report.Refer(pair.A.Fact)), (pair.B.Report, pair.B.Report.Refer(pair.B.Fact))],
            $"{Say.Sentence(pair.A.Report.Label)} calls the round of {DateWords.Of(round.Best.Fact.Dates!.Value)} the {Ordinals.Of(pair.A.Ordinal!.Value)}, " +
            $"{pair.B.Report.Label} the {Ordinals.Of(pair.B.Ordinal!.Value)}: one of the numbers is a slip. Here it stands as the {Ordinals.Of(round.Ordinal!.Value)}.");

    private static bool OutcomesDiffer(RoundMention a, RoundMention b) =>
        a.Fact.Outcome == RoundOutcome.Agreed && b.Fact.Outcome == RoundOutcome.NoDeal || a.Fact.Outcome == RoundOutcome.NoDeal && b.Fact.Outcome == RoundOutcome.Agreed;

    private static (RoundMention A, RoundMention B)? Pair(List<RoundMention> mentions, Func<RoundMention, RoundMention, bool> differ)
    {
        foreach (var a in mentions)
        {
            if (mentions.Find(b => b.Report.Index > a.Report.Index && differ(a, b)) is { } b)
                return (a, b);
        }
        return null;
    }

    private static Finding Describe(RoundCluster round, DisagreementKind kind, (RoundMention A, RoundMention B) pair, Func<RoundMention, string> tell)
    {
        var which = round.Ordinal is { } ordinal ? $"The {Ordinals.Of(ordinal)} round" : "One round";
        return new(round.Negotiation, kind, DisagreementStatus.Open,
            [(pair.A.Report, pair.A.Report.Refer(pair.A.Fact)), (pair.B.Report, pair.B.Report.Refer(pair.B.Fact))],
            $"{which} is told in two ways: {tell(pair.A)}; {tell(pair.B)}.");
    }
}
