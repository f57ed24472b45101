using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Testing.Recombining;

/// <summary>Moves evidence to where its paragraph now stands.</summary>
internal static class Shifting
{
    public static ImmutableArray<Evidence> By(ImmutableArray<Evidence> places, int by) => [.. places.Select(place => By(place, by))];

    public static Evidence By(Evidence place, int by) => new(TextSpan.At(place.Span.Start + by, place.Span.Length), place.Quote);

    public static Statement By(Statement fact, int by) => fact with
    {
        Evidence = By(fact.Evidence, by),
        Cue = By(fact.Cue, by),
        Content = By(fact.Content, by),
        SpeakerText = fact.SpeakerText is { } text ? By(text, by) : null,
        Anonymity = fact.Anonymity is { } anonymity ? By(anonymity, by) : null,
    };
}
