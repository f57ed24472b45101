using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>All that Parley writes down about one report.</summary>
public sealed record Reading
{
    /// <summary>The contract's version.</summary>
    public const int ContractVersion = 1;

    [JsonPropertyOrder(-1)]
    public int Parley { get; init; } = ContractVersion;

    public required Document Document { get; init; }

    public ImmutableArray<Actor> Actors { get; init; } = [];

    public ImmutableArray<TimeExpression> Dates { get; init; } = [];

    public ImmutableArray<Statement> Statements { get; init; } = [];

    public ImmutableArray<Figure> Figures { get; init; } = [];

    public ImmutableArray<Round> Rounds { get; init; } = [];

    public ImmutableArray<Agreement> Agreements { get; init; } = [];

    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>All items, in the order of the contract.</summary>
    public IEnumerable<Fact> Facts() =>
        Enumerable.Empty<Fact>().Concat(Actors).Concat(Dates).Concat(Statements).Concat(Figures).Concat(Rounds).Concat(Agreements).Concat(Deadlines);

    /// <summary>The item with this id, or null.</summary>
    public Fact? Find(string id) => Facts().FirstOrDefault(fact => fact.Id == id);

    /// <summary>Checks what no single fact can see: ids are unique, quotes equal their slices, references lead somewhere.</summary>
    /// <returns>The reading itself, so that a check can close an expression.</returns>
    /// <exception cref="InvalidFactException">Names the item and what is wrong with it.</exception>
    public Reading Check()
    {
        Document.Check();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in Facts())
        {
            if (!ids.Add(fact.Id))
                throw new InvalidFactException($"Two items of {Document.Source} have the id {fact.Id}.");
            foreach (var place in fact.Places())
                CheckQuote(fact, place);
        }
        foreach (var (from, to) in References())
        {
            if (!ids.Contains(to))
                throw new InvalidFactException($"{from} of {Document.Source} points at {to}, which is not there.");
        }
        return this;
    }

    private void CheckQuote(Fact fact, Evidence place)
    {
        if (place.Quote is null || place.Span.End > Document.Text.Length || !place.Span.Of(Document.Text).SequenceEqual(place.Quote))
            throw new InvalidFactException($"{fact.GetType().Name} {fact.Id} of {Document.Source} quotes '{place.Quote}' at {place.Span}, where the text reads otherwise.");
    }

    private IEnumerable<(string From, string To)> References()
    {
        foreach (var statement in Statements)
        {
            if (statement.Speaker is { } speaker)
                yield return (statement.Id, speaker);
        }
        foreach (var figure in Figures)
        {
            if (figure.Statement is { } statement)
                yield return (figure.Id, statement);
        }
        foreach (var round in Rounds)
        {
            if (round.Agreement is { } agreement)
                yield return (round.Id, agreement);
            foreach (var member in round.Delegates)
                yield return (round.Id, member.Actor);
        }
        foreach (var agreement in Agreements)
        {
            if (agreement.Amount is { } amount)
                yield return (agreement.Id, amount);
        }
    }
}
