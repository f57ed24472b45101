using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One line of the dossier from the mentions of a round: the best dated, the furthest status, the last outcome, everybody's delegates.</summary>
internal static class RoundMerger
{
    public static DossierRound Merge(RoundCluster cluster)
    {
        var mentions = cluster.Mentions.OrderBy(mention => mention.Report.Recency).ThenBy(mention => mention.Fact.Evidence[0].Span).ToList();
        return new()
        {
            Id = cluster.Id,
            Negotiation = cluster.Negotiation.Id,
            Ordinal = cluster.Ordinal,
            Dates = cluster.Best.Fact.Dates,
            Place = PlaceOf(mentions),
            Status = StatusOf(mentions),
            Outcome = OutcomeOf(mentions),
            Standing = mentions.TrueForAll(mention => mention.IsAhead) ? "announced" : mentions.Exists(mention => !mention.IsAhead && mention.IsDated) ? "evidenced" : "mentioned",
            Delegates = DelegatesOf(mentions),
            Items = [.. mentions.Select(mention => mention.Report.Refer(mention.Fact))],
            Reason = cluster.Reasons.ToText(),
            Apart = cluster.Apart,
        };
    }

    // Where it was held counts before where it was planned; the longer name says more.
    private static string? PlaceOf(List<RoundMention> mentions) =>
        mentions.Where(mention => mention.Fact.Place is not null)
            .OrderBy(mention => mention.IsAhead).ThenByDescending(mention => mention.Fact.Place!.Length).FirstOrDefault()?.Fact.Place;

    private static RoundStatus StatusOf(List<RoundMention> mentions)
    {
        var told = mentions.Where(mention => !mention.IsAhead).Select(mention => mention.Fact.Status).ToList();
        if (told.Count == 0)
            return RoundStatus.Planned;
        return told.Contains(RoundStatus.CutShort) ? RoundStatus.CutShort : told[^1] == RoundStatus.UnderWay && told.Contains(RoundStatus.Held) ? RoundStatus.Held : told[^1];
    }

    private static RoundOutcome OutcomeOf(List<RoundMention> mentions) =>
        mentions.Select(mention => mention.Fact.Outcome).LastOrDefault(outcome => outcome != RoundOutcome.Unknown, RoundOutcome.Unknown);

    private static ImmutableArray<DossierDelegate> DelegatesOf(List<RoundMention> mentions)
    {
        var delegates = new List<DossierDelegate>();
        foreach (var mention in mentions)
        {
            foreach (var member in mention.Fact.Delegates)
            {
                if (mention.Report.Reading.Actors.FirstOrDefault(actor => actor.Id == member.Actor) is not { } actor)
                    continue;
                var known = delegates.FindIndex(one => PersonName.Same(one.Name, actor.Name));
                if (known < 0)
                    delegates.Add(new(actor.Name, actor.Party, member.Head));
                else
                    delegates[known] = new(PersonName.Longer(delegates[known].Name, actor.Name), delegates[known].Party ?? actor.Party, delegates[known].Head || member.Head);
            }
        }
        return [.. delegates.OrderBy(one => one.Party?.Name, StringComparer.Ordinal).ThenByDescending(one => one.Head).ThenBy(one => one.Name, StringComparer.Ordinal)];
    }
}
