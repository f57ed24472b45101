using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Model;

namespace Parley.Testing.Recombining;

/// <summary>Puts paragraphs together to one reading: spans are moved, ids made new, and references that lead to a paragraph left out are dropped.</summary>
internal sealed class ReadingAssembly(int world)
{
    private readonly StringBuilder _text = new();
    private readonly List<(Piece Piece, int Start)> _pieces = [];

    public string Text => _text.ToString();

    public void Add(Piece piece)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _pieces.Add((piece, _text.Length));
        _text.Append(piece.Text);
    }

    public Reading ToReading(Document document) => new()
    {
        Document = document,
        Actors = [.. All(piece => piece.Actors).Select(Write)],
        Dates = [.. All(piece => piece.Dates).Select(pair => pair.Fact with { Id = Id(pair.Fact.Id, pair.Number), Evidence = Shifting.By(pair.Fact.Evidence, pair.Start) })],
        Statements = [.. All(piece => piece.Statements).Select(Write)],
        Figures = [.. All(piece => piece.Figures).Select(Write)],
        Rounds = [.. All(piece => piece.Rounds).Select(Write)],
        Agreements = [.. All(piece => piece.Agreements).Select(Write)],
        Deadlines = [.. All(piece => piece.Deadlines).Select(pair => pair.Fact with { Id = Id(pair.Fact.Id, pair.Number), Evidence = Shifting.By(pair.Fact.Evidence, pair.Start) })],
    };

    private static string Id(string id, int piece) => string.Create(CultureInfo.InvariantCulture, $"{id}-{piece}");

    private IEnumerable<(T Fact, int Number, int Start, Piece Piece)> All<T>(Func<Piece, ImmutableArray<T>> facts) =>
        _pieces.SelectMany((part, number) => facts(part.Piece).Select(fact => (fact, number, part.Start, part.Piece)));

    // The sides of every small corpus bear its number, so that they are sides of their own.
    private PartyCode? Of(PartyCode? party) => party is { } known && world > 0 ? Of(known) : party;

    private PartyCode Of(PartyCode party) => world > 0 ? new PartyCode(string.Create(CultureInfo.InvariantCulture, $"{party.Name} {world}")) : party;

    private Actor Write((Actor Fact, int Number, int Start, Piece Piece) part) => part.Fact with
    {
        Id = Id(part.Fact.Id, part.Number),
        Party = Of(part.Fact.Party),
        Evidence = Shifting.By(part.Fact.Evidence, part.Start),
        Mentions = Shifting.By(part.Fact.Mentions, part.Start),
    };

    private Statement Write((Statement Fact, int Number, int Start, Piece Piece) part) => Shifting.By(part.Fact, part.Start) with
    {
        Id = Id(part.Fact.Id, part.Number),
        Party = Of(part.Fact.Party),
        Speaker = Kept(part.Piece.Actors, part.Fact.Speaker, part.Number),
    };

    private Figure Write((Figure Fact, int Number, int Start, Piece Piece) part) => part.Fact with
    {
        Id = Id(part.Fact.Id, part.Number),
        By = Of(part.Fact.By),
        Payer = Of(part.Fact.Payer),
        Payee = Of(part.Fact.Payee),
        Evidence = Shifting.By(part.Fact.Evidence, part.Start),
        Statement = Kept(part.Piece.Statements, part.Fact.Statement, part.Number),
    };

    private Round Write((Round Fact, int Number, int Start, Piece Piece) part) => part.Fact with
    {
        Id = Id(part.Fact.Id, part.Number),
        Agreement = Kept(part.Piece.Agreements, part.Fact.Agreement, part.Number),
        Delegates = [.. part.Fact.Delegates.Where(one => part.Piece.Actors.Any(actor => actor.Id == one.Actor)).Select(one => one with { Actor = Id(one.Actor, part.Number), Party = Of(one.Party) })],
        Evidence = Shifting.By(part.Fact.Evidence, part.Start),
    };

    private Agreement Write((Agreement Fact, int Number, int Start, Piece Piece) part) => part.Fact with
    {
        Id = Id(part.Fact.Id, part.Number),
        Parties = [.. part.Fact.Parties.Select(Of)],
        Amount = Kept(part.Piece.Figures, part.Fact.Amount, part.Number),
        Evidence = Shifting.By(part.Fact.Evidence, part.Start),
    };

    private static string? Kept<T>(ImmutableArray<T> facts, string? id, int number)
        where T : Fact => id is not null && facts.Any(fact => fact.Id == id) ? Id(id, number) : null;
}
