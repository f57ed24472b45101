using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Joins what reports say of each round. Block: the negotiation. Compare: number, days, place, how it ended. Decide: the best match; where
/// two fit equally, "planned" means the next after its report and "last" the latest before it.
/// </summary>
internal static class RoundJoiner
{
    public static List<RoundCluster> Join(Series series)
    {
        var clusters = new Dictionary<NegotiationNode, List<RoundCluster>>();
        var mentions = series.Negotiations.SelectMany(negotiation => negotiation.Reports, (negotiation, report) => (negotiation, report))
            .SelectMany(pair => pair.report.Reading.Rounds, (pair, fact) => (Negotiation: Of(series, pair.negotiation, pair.report, fact), Mention: new RoundMention(pair.report, fact)))
            .OrderBy(pair => pair.Mention.Rank).ThenBy(pair => pair.Mention.Report.Index).ThenBy(pair => pair.Mention.First).ThenBy(pair => pair.Mention.Fact.Evidence[0].Span);
        foreach (var (negotiation, mention) in mentions)
        {
            if (!clusters.TryGetValue(negotiation, out var own))
                clusters.Add(negotiation, own = []);
            Place(own, negotiation, mention);
        }
        foreach (var own in clusters.Values)
        {
            Number(own);
            RoundApart.Mark(own);
        }
        return [.. series.Negotiations.SelectMany(negotiation => clusters.GetValueOrDefault(negotiation, []))];
    }

    private static void Number(List<RoundCluster> clusters)
    {
        var used = clusters.SelectMany(cluster => cluster.Mentions.Select(mention => mention.Ordinal).OfType<int>().Distinct())
            .GroupBy(ordinal => ordinal).ToDictionary(group => group.Key, group => group.Count());
        foreach (var cluster in clusters)
            cluster.Number(used);
    }

    private static NegotiationNode Of(Series series, NegotiationNode reported, ReportEntry report, Round fact)
    {
        var agreement = fact.Agreement is null ? null : report.Reading.Agreements.FirstOrDefault(one => one.Id == fact.Agreement);
        if (agreement is null)
            return reported;
        return series.Negotiations.Find(one => one.Topic?.In(report).Any(mention => ReferenceEquals(mention.Fact, agreement)) == true) ?? reported;
    }

    private static void Place(List<RoundCluster> clusters, NegotiationNode negotiation, RoundMention mention)
    {
        RoundCluster? best = null;
        var match = new RoundMatch(0, "");
        foreach (var cluster in clusters)
        {
            var next = RoundMatch.Of(cluster, mention);
            if (next.Score > match.Score || next.Score > 0 && next.Score == match.Score && IsNearer(cluster, best!, mention))
                (best, match) = (cluster, next);
        }
        if (best is null || IsDoubtful(mention, match))
        {
            best = new(negotiation);
            clusters.Add(best);
            best.Add(mention, null);
            return;
        }
        best.Add(mention, match.Reason);
    }

    // A round of which a report says neither when nor which is not taken for just any.
    private static bool IsDoubtful(RoundMention mention, RoundMatch match) => match.Score <= 10 && !mention.IsDated && !mention.IsAhead;

    // Planned: the first to come. Otherwise: the latest before the report.
    private static bool IsNearer(RoundCluster a, RoundCluster b, RoundMention mention) =>
        mention.IsAhead ? a.Best.First < b.Best.First : a.Best.First > b.Best.First;
}
