using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Sides of whom no report gives an amount, and positions that rest on one report without a named source.</summary>
internal static class PositionQuestions
{
    public static IEnumerable<OpenQuestion> Of(NegotiationNode negotiation, IReadOnlyList<PositionLine> lines)
    {
        var positions = lines.Where(line => line.Role is FigureRole.Demand or FigureRole.Offer && !line.Key.IsDenied).ToList();
        foreach (var party in negotiation.Series.Parties)
        {
            var own = positions.Where(line => line.Party == party).ToList();
            if (own.Count == 0)
                yield return new(negotiation.Id, "missing-position", $"What does {PartyNames.Name(party)} ask or offer? No report on these talks gives an amount.", []);
            else if (positions.Exists(line => line.Amount is not null) && !own.Exists(line => line.Amount is not null))
                yield return new(negotiation.Id, "missing-position", $"What does the position of {PartyNames.Name(party)} come to in money? No report gives what it starts from, so there is no gap to work out.", Items(own[^1]));
        }
        foreach (var line in positions.Where(IsSingle))
            yield return new(negotiation.Id, "single-source", $"Who else has the {Noun(line)} of {Say.Amount(line)}? It rests on {line.Mentions[0].Report.Label} alone, which names no source for it.", Items(line));
    }

    private static bool IsSingle(PositionLine line) =>
        line.Mentions.Select(mention => mention.Report.Origin).Distinct().Count() == 1
        && (line.Stance is Stance.Reported or Stance.Unconfirmed
            || line.Mentions.All(mention => mention.Statement?.Attribution is AttributionTerms.Background or AttributionTerms.Media or AttributionTerms.Unattributed));

    private static string Noun(PositionLine line) =>
        $"{(line.Party is { } party ? PartyNames.Adjective(party) + " " : "")}{(line.Role == FigureRole.Demand ? "demand" : "offer")}";

    private static ImmutableArray<ItemReference> Items(PositionLine line) => [.. line.Mentions.Select(mention => mention.Report.Refer(mention.Fact))];
}
