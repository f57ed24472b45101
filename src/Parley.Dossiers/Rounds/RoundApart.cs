namespace Parley.Dossiers;

/// <summary>Why two rounds that stand side by side were not taken for one, in words.</summary>
internal static class RoundApart
{
    private const int MostDays = 60;

    /// <summary>Notes for each round why it is not the one before it in time; nothing where they lie far apart.</summary>
    public static void Mark(IEnumerable<RoundCluster> rounds)
    {
        RoundCluster? before = null;
        foreach (var round in RoundOrder.Sort(rounds))
        {
            if (before is not null && Why(before, round) is { } why)
                round.Apart = $"Kept apart from {Name(before)}: {why}.";
            before = round;
        }
    }

    private static string? Why(RoundCluster a, RoundCluster b)
    {
        var (first, second) = (a.Best, b.Best);
        if (a.Ordinal is { } one && b.Ordinal is { } two)
            return one == two ? $"both are called the {Ordinals.Of(one)}, but too long a time lies between them" : first.IsDated && second.IsDated && !first.Meets(second) ? null : $"that is the {Ordinals.Of(one)}, this the {Ordinals.Of(two)}";
        if (first.IsDated && second.IsDated && !first.Meets(second))
            return second.First.DayNumber - first.Last.DayNumber > MostDays ? null : "they were held on different days";
        if (first.Fact.Place is { } here && second.Fact.Place is { } there && !PlaceName.Same(here, there))
            return $"that was in {here}, this in {there}";
        if (!first.IsDated || !second.IsDated)
            return "no report says when one of them was, or which it was";
        return first.Report == second.Report ? "one report tells of both" : "one was broken off, the other closed";
    }

    private static string Name(RoundCluster round) =>
        (round.Ordinal is { } ordinal ? $"the {Ordinals.Of(ordinal)} round" : "the round") + (round.Best.Fact.Dates is { } dates ? $" of {DateWords.Of(dates)}" : "");
}
