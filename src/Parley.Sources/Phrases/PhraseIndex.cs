using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Sources;

/// <summary>A lexicon of phrases, found by the first word.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="table">First column: the phrase; second: its place (line, start, end, inside).</param>
    public PhraseIndex(ResourceTable table)
    {
        Table = table;
        for (var row = 0; row < table.Rows.Length; row++)
            Add(row, table.Rows[row][0], table.Rows[row][1]);
        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ResourceTable Table { get; }

    /// <summary>Adds every match to <paramref name="matches"/>.</summary>
    public void Find(string line, ReadOnlySpan<LineToken> tokens, List<PhraseMatch> matches)
    {
        var (first, end) = Core(tokens);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!_lookup.TryGetValue(tokens[at].Key ?? tokens[at].Of(line), out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                if (MatchAt(phrase, line, tokens, at, first, end) is var to and >= 0)
                    matches.Add(new(phrase.Row, at, to));
            }
        }
    }

    private static int MatchAt(Phrase phrase, string line, ReadOnlySpan<LineToken> tokens, int at, int first, int end)
    {
        if (phrase.Place is PhrasePlace.Line or PhrasePlace.Start && at != 0 && at != first)
            return -1;
        if (phrase.Place is PhrasePlace.Start or PhrasePlace.Inside)
            return phrase.Match(line, tokens, at);
        var to = phrase.Match(line, tokens, at, tokens.Length);
        // A full stop behind the last word makes it a sentence's end; a phrase that may end one names its full stop.
        if (to >= 0 || end == tokens.Length || phrase.Place == PhrasePlace.End && tokens[end].Key is "." or "!" or "?")
            return to;
        return phrase.Match(line, tokens, at, end);
    }

    // The tokens between leading and trailing marks ("> Send feedback <").
    private static (int First, int End) Core(ReadOnlySpan<LineToken> tokens)
    {
        var (first, end) = (0, tokens.Length);
        while (first < end && tokens[first].IsMark)
            first++;
        while (end > first && tokens[end - 1].IsMark)
            end--;
        return (first, end);
    }

    private void Add(int row, string pattern, string placeName)
    {
        var elements = Elements(pattern);
        if (elements.IsEmpty || elements[0][0] == Phrase.Any || !Enum.TryParse<PhrasePlace>(placeName, ignoreCase: true, out var place))
            throw new InvalidResourceException($"{Table.Name}: '{pattern}' at '{placeName}' is no phrase.");
        var phrase = new Phrase(row, elements, place);
        foreach (var first in elements[0])
        {
            if (!_byFirst.TryGetValue(first, out var list))
                _byFirst.Add(first, list = []);
            list.Add(phrase);
        }
    }

    private static ImmutableArray<string[]> Elements(string pattern)
    {
        var elements = ImmutableArray.CreateBuilder<string[]>();
        foreach (var piece in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece.Length > 1 && piece.Contains('/', StringComparison.Ordinal))
            {
                elements.Add(piece.Split('/'));
                continue;
            }
            foreach (var token in LineTokens.Cut(piece))
                elements.Add([token.Key ?? token.Of(piece).ToString()]);
        }
        return elements.ToImmutable();
    }
}
