namespace Parley.Dossiers;

/// <summary>Time order of rounds; those without a date come after the reports that tell of them.</summary>
internal static class RoundOrder
{
    public static IOrderedEnumerable<RoundCluster> Sort(IEnumerable<RoundCluster> rounds) =>
        rounds.OrderBy(Day)
            .ThenBy(round => round.Ordinal ?? int.MaxValue)
            .ThenBy(round => round.Mentions.Min(mention => mention.Report.Index))
            .ThenBy(round => round.Mentions[0].Fact.Evidence[0].Span)
            .ThenBy(round => round.Mentions[0].Fact.Id, StringComparer.Ordinal);

    private static DateOnly Day(RoundCluster round)
    {
        var best = round.Best;
        return best.IsDated ? best.First > DateOnly.MinValue ? best.First : best.Last : best.IsAhead ? best.First : best.Last;
    }
}
