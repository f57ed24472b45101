using System.Collections.Immutable;

namespace Parley.Sources;

/// <summary>A pattern of a lexicon: words in small letters and marks; <c>a/b</c> is either word, <c>0</c> any number, <c>*</c> up to four tokens.</summary>
/// <param name="Row">The lexicon's row that it comes from.</param>
/// <param name="Elements">At least one, each with its alternatives; the first is not <c>*</c>.</param>
/// <param name="Place">Where it must stand.</param>
internal sealed record Phrase(int Row, ImmutableArray<string[]> Elements, PhrasePlace Place)
{
    public const string Any = "*";

    private const int MaxSkip = 4;

    /// <summary>The index behind the match that begins at <paramref name="at"/>; -1 where there is none. With <paramref name="wanted"/>, only a match that ends there counts.</summary>
    public int Match(string line, ReadOnlySpan<LineToken> tokens, int at, int wanted = -1) => Match(line, tokens, at, 0, wanted);

    // As deep as the pattern has elements: lexicons are ours and short.
    private int Match(string line, ReadOnlySpan<LineToken> tokens, int at, int element, int wanted)
    {
        for (; element < Elements.Length; element++, at++)
        {
            if (Elements[element][0] == Any)
                return Skip(line, tokens, at, element, wanted);
            if (at >= tokens.Length || !IsOneOf(line, tokens[at], Elements[element]))
                return -1;
        }
        return wanted < 0 || wanted == at ? at : -1;
    }

    private int Skip(string line, ReadOnlySpan<LineToken> tokens, int at, int element, int wanted)
    {
        for (var skip = 0; skip <= MaxSkip && at + skip <= tokens.Length; skip++)
        {
            var end = Match(line, tokens, at + skip, element + 1, wanted);
            if (end >= 0)
                return end;
        }
        return -1;
    }

    private static bool IsOneOf(string line, LineToken token, string[] alternatives)
    {
        foreach (var alternative in alternatives)
        {
            if (token.Key is { } key ? key == alternative : token.Of(line).Equals(alternative, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
