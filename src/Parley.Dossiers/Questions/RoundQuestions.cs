using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Rounds that the numbers of others prove and that no report tells of, and rounds without a date.</summary>
internal static class RoundQuestions
{
    public static IEnumerable<OpenQuestion> Of(NegotiationNode negotiation, IReadOnlyList<RoundCluster> rounds)
    {
        var known = rounds.Where(round => round.Ordinal is not null).Select(round => round.Ordinal!.Value).Distinct().Order().ToList();
        if (known.Count > 0 && Missing(known) is { Length: > 0 } missing)
        {
            var first = rounds.First(round => round.Ordinal == known[^1]);
            var others = rounds.Count(round => round.Ordinal is null && round.Mentions.Any(mention => !mention.IsAhead));
            var among = others == 0 ? "" : others == 1 ? " One round without a number may be among them." : $" {others} rounds without a number may be among them.";
            yield return new(negotiation.Id, "missing-round", $"What happened in the {missing}? Reports name the {Ordinals.Of(known[^1])} and tell of none of those by number.{among}", Items(first));
        }
        foreach (var round in rounds.Where(round => !round.IsDated))
            yield return new(negotiation.Id, "unresolved", $"When {(round.Best.IsAhead ? "is" : "was")} the round that {round.Best.Report.Label} calls “{round.Best.Fact.Evidence[0].Quote}”? No report says.", Items(round));
    }

    // "1st to 5th rounds", "3rd round": the numbers up to the highest that no round has.
    private static string Missing(List<int> known)
    {
        var parts = new List<string>();
        var next = 1;
        var count = 0;
        foreach (var ordinal in known)
        {
            if (ordinal > next)
                parts.Add(ordinal - 1 == next ? Ordinals.Of(next) : $"{Ordinals.Of(next)} to {Ordinals.Of(ordinal - 1)}");
            count += Math.Max(0, ordinal - next);
            next = Math.Max(next, ordinal + 1);
        }
        return parts.Count == 0 ? "" : $"{Say.List(parts)} round{(count > 1 ? "s" : "")}";
    }

    private static ImmutableArray<ItemReference> Items(RoundCluster round) => [.. round.Mentions.Select(mention => mention.Report.Refer(mention.Fact))];
}
