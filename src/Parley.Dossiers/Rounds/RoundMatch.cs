using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Compares a mention with the mentions of a round already joined: how good the match is, and why.</summary>
/// <param name="Score">0 for "cannot be the same".</param>
/// <param name="Reason">In words.</param>
internal readonly record struct RoundMatch(int Score, string Reason)
{
    // Rounds with one number that lie further apart are rounds of two negotiations.
    private const int MostDaysApart = 200;

    private static readonly RoundMatch None = new(0, "");

    public static RoundMatch Of(RoundCluster cluster, RoundMention mention)
    {
        var best = new RoundMatch(int.MaxValue, "");
        foreach (var other in cluster.Distinct)
        {
            var match = Of(other, mention);
            if (match.Score == 0)
                return None;
            if (match.Score < best.Score)
                best = match;
        }
        // One mention that must be right outweighs looser ones.
        var strong = cluster.Distinct.Select(other => Of(other, mention)).OrderByDescending(match => match.Score).First();
        return strong.Score > best.Score ? strong : best;
    }

    private static RoundMatch Of(RoundMention a, RoundMention b)
    {
        if (a.Ordinal is { } first && b.Ordinal is { } second)
        {
            // One number on two exact dates is weaker than one date under two numbers.
            if (first == second)
                return DaysApart(a, b) <= MostDaysApart ? new(a.IsPrecise && b.IsPrecise && !a.IsAhead && !b.IsAhead && !a.Meets(b) ? 45 : 100, $"Both are the {Ordinals.Of(first)} round.") : None;
            // Two rounds cannot be held on the same days: one of the numbers is a slip.
            return IsSlip(a, b, first, second) ? new(50, $"{b.Report.Label} dates it alike, under another number.") : None;
        }
        if (Conflict(a, b) || !a.Meets(b))
            return None;
        var sameReport = a.Report == b.Report;
        if (a.IsPrecise && b.IsPrecise)
            return new(60, $"{b.Report.Label} dates it alike.");
        if (sameReport)
            return None;
        if (a.IsAhead != b.IsAhead)
            return new(40, $"{(a.IsAhead ? a : b).Report.Label} tells of it as planned, {(a.IsAhead ? b : a).Report.Label} as held.");
        if (a.IsDated && b.IsDated)
            return new(PlaceName.Same(a.Fact.Place, b.Fact.Place) ? 30 : 20, $"{b.Report.Label} dates it no closer, and nothing tells the two apart.");
        return b.SaysLast || a.SaysLast ? new(25, $"{(b.SaysLast ? b : a).Report.Label} speaks of the last round before its day.") : new(10, "Nothing tells the two apart.");
    }

    // A round that was broken off is not one that closed; two places are two rounds.
    private static bool Conflict(RoundMention a, RoundMention b)
    {
        if (a.Fact.Place is { } here && b.Fact.Place is { } there && !PlaceName.Same(here, there))
            return true;
        return !(a.IsPrecise && b.IsPrecise) && (IsBroken(a, b) || IsBroken(b, a));
    }

    private static bool IsBroken(RoundMention a, RoundMention b) =>
        a.Fact.Status is RoundStatus.CutShort or RoundStatus.Cancelled && b.Fact.Status is RoundStatus.Held && b.Fact.Outcome != RoundOutcome.Unknown;

    private static bool IsSlip(RoundMention a, RoundMention b, int first, int second) =>
        a.Report != b.Report && Math.Abs(first - second) == 1 && a.IsPrecise && b.IsPrecise && !a.IsAhead && !b.IsAhead && a.Meets(b)
        && (a.Fact.Place is null || b.Fact.Place is null || PlaceName.Same(a.Fact.Place, b.Fact.Place));

    private static int DaysApart(RoundMention a, RoundMention b) =>
        a.Meets(b) ? 0 : a.First > b.Last ? a.First.DayNumber - b.Last.DayNumber : b.First.DayNumber - a.Last.DayNumber;
}
