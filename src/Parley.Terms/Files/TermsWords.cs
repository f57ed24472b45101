using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>Words of the file's format that stand for values; the first is what is meant where nothing is written.</summary>
internal static class TermsWords
{
    public static readonly ImmutableArray<(string Word, RoundingDirection Value)> Directions =
        [("half-up", RoundingDirection.HalfUp), ("half-even", RoundingDirection.HalfEven), ("up", RoundingDirection.Up), ("down", RoundingDirection.Down)];

    public static readonly ImmutableArray<(string Word, RoundingTime Value)> RoundingTimes =
        [("every-year", RoundingTime.EveryYear), ("at-the-end", RoundingTime.AtTheEnd), ("never", RoundingTime.Never)];

    public static readonly ImmutableArray<(string Word, bool IsBase)> ChangeBases = [("year-before", false), ("base", true)];

    public static string Of<T>(ImmutableArray<(string Word, T Value)> words, T value) => words.First(one => EqualityComparer<T>.Default.Equals(one.Value, value)).Word;
}
