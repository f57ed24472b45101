using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Testing.Recombining;

/// <summary>One paragraph of a real reading with the facts that stand in it, their spans counted from the paragraph's start.</summary>
internal sealed class Piece
{
    private Piece(Reading reading, TextSpan span)
    {
        Text = span.Quote(reading.Document.Text);
        Dates = [.. reading.Dates.Where(fact => IsIn(fact, span)).Select(fact => fact with { Evidence = Shifting.By(fact.Evidence, -span.Start) })];
        Statements = [.. reading.Statements.Where(fact => IsIn(fact, span) && fact.Cue.Concat(fact.Content).All(one => span.Contains(one.Span)) && (fact.SpeakerText is not { } text || span.Contains(text.Span)) && (fact.Anonymity is not { } anonymity || span.Contains(anonymity.Span)))
            .Select(fact => Shifting.By(fact, -span.Start))];
        Figures = [.. reading.Figures.Where(fact => IsIn(fact, span)).Select(fact => fact with { Evidence = Shifting.By(fact.Evidence, -span.Start) })];
        Rounds = [.. reading.Rounds.Where(fact => IsIn(fact, span)).Select(fact => fact with { Evidence = Shifting.By(fact.Evidence, -span.Start) })];
        Agreements = [.. reading.Agreements.Where(fact => IsIn(fact, span)).Select(fact => fact with { Evidence = Shifting.By(fact.Evidence, -span.Start) })];
        Deadlines = [.. reading.Deadlines.Where(fact => IsIn(fact, span)).Select(fact => fact with { Evidence = Shifting.By(fact.Evidence, -span.Start) })];
        Actors = [.. reading.Actors.Select(actor => (actor, places: actor.Evidence.Concat(actor.Mentions).Where(one => span.Contains(one.Span)).Distinct().OrderBy(one => one.Span).ToImmutableArray()))
            .Where(pair => pair.places.Length > 0).Select(pair => pair.actor with { Evidence = Shifting.By(pair.places, -span.Start), Mentions = Shifting.By(pair.places, -span.Start) })];
    }

    public string Text { get; }

    public ImmutableArray<Actor> Actors { get; }

    public ImmutableArray<TimeExpression> Dates { get; }

    public ImmutableArray<Statement> Statements { get; }

    public ImmutableArray<Figure> Figures { get; }

    public ImmutableArray<Round> Rounds { get; }

    public ImmutableArray<Agreement> Agreements { get; }

    public ImmutableArray<Deadline> Deadlines { get; }

    /// <summary>The paragraphs of a reading, in order.</summary>
    public static ImmutableArray<Piece> Of(Reading reading)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var text = reading.Document.Text;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
                continue;
            if (i - start > 40)
                pieces.Add(new(reading, new TextSpan(start, i)));
            start = i + 1;
        }
        return pieces.ToImmutable();
    }

    private static bool IsIn(Fact fact, TextSpan span) => fact.Evidence.All(one => span.Contains(one.Span));
}
