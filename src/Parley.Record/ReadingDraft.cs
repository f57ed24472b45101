using System.Globalization;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>A reading in the making: each extractor adds facts of its own kind and may look at those made before it.</summary>
public sealed class ReadingDraft
{
    private NegotiatingSides? _sides;
    private WordsForSides? _words;

    public ReadingDraft(AnnotatedDocument annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        Annotated = annotated;
    }

    public AnnotatedDocument Annotated { get; }

    public string Text => Annotated.Text;

    public List<Actor> Actors { get; } = [];

    /// <summary>The actor's id for each entity of the language layers; null where the entity is no actor.</summary>
    public Dictionary<int, string> ActorOfEntity { get; } = [];

    public List<TimeExpression> Dates { get; } = [];

    public List<Statement> Statements { get; } = [];

    public List<Figure> Figures { get; } = [];

    public List<Round> Rounds { get; } = [];

    public List<Agreement> Agreements { get; } = [];

    public List<Deadline> Deadlines { get; } = [];

    public Evidence At(TextSpan span) => Evidence.At(Text, span);

    /// <summary>The sides of the negotiation; asked for only once the actors are known.</summary>
    internal NegotiatingSides Sides => _sides ??= NegotiatingSides.Of(this);

    /// <summary>Which side words beside a name mean; asked for only once the actors are known.</summary>
    internal WordsForSides WordsForSides => _words ??= new WordsForSides(this);

    /// <summary>The side of an entity: its actor's party, else null.</summary>
    public PartyCode? PartyOf(int entity) =>
        ActorOfEntity.TryGetValue(entity, out var id) && IndexOf(id) is var at and >= 0 ? Actors[at].Party : null;

    /// <summary>Where the actor stands in <see cref="Actors"/>: they are numbered in their order; -1 where there is none.</summary>
    internal int IndexOf(string actor) =>
        int.TryParse(actor.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= Actors.Count && Actors[number - 1].Id == actor
            ? number - 1
            : Actors.FindIndex(one => one.Id == actor);

    /// <exception cref="InvalidFactException">An extractor broke an invariant.</exception>
    public Reading ToReading() => new Reading
    {
        Document = Annotated.Document,
        Actors = [.. Actors],
        Dates = [.. Dates],
        Statements = [.. Statements],
        Figures = [.. Figures],
        Rounds = [.. Rounds],
        Agreements = [.. Agreements],
        Deadlines = [.. Deadlines],
    }.Check();
}
