using System.Numerics;

namespace Parley.Language;

/// <summary>Finds the longest phrase of a list that begins, or ends, at a place.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string[] Words, T Value)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly bool _fromEnd;
    private readonly PhraseStart _start;
    private readonly int _place;
    private bool _hasMarks;

    /// <param name="start">How the word lexicon marks the words that the list's phrases begin with, or end in.</param>
    /// <param name="fromEnd">Whether phrases are looked for backwards, from where they end.</param>
    public PhraseTable(PhraseStart start, bool fromEnd = false)
    {
        (_start, _place) = (start, BitOperations.Log2((uint)start));
        _fromEnd = fromEnd;
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a phrase, its words parted by blanks as the atoms are cut.</summary>
    public void Add(string phrase, T value)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var key = _fromEnd ? words[^1] : words[0];
        _hasMarks |= !char.IsLetter(key[0]);
        if (!_phrases.TryGetValue(key, out var list))
            _phrases.Add(key, list = []);
        var place = list.FindIndex(other => other.Words.Length < words.Length);
        list.Insert(place < 0 ? list.Count : place, (words, value));
    }

    /// <summary>The longest phrase that begins at the atom.</summary>
    public bool TryMatch(in AtomRange atoms, int first, out int end, out T? value)
    {
        end = first;
        value = default;
        if (Find(atoms, first) is not { } list)
            return false;
        foreach (var (words, candidate) in list)
        {
            if (!Matches(atoms, first, words, 1, words.Length))
                continue;
            (end, value) = (first + words.Length, candidate);
            return true;
        }
        return false;
    }

    /// <summary>The longest phrase whose last word is the atom before <paramref name="end"/>.</summary>
    public bool TryMatchBefore(in AtomRange atoms, int end, out int first, out T? value)
    {
        first = end;
        value = default;
        if (Find(atoms, end - 1) is not { } list)
            return false;
        foreach (var (words, candidate) in list)
        {
            if (!Matches(atoms, end - words.Length, words, 0, words.Length - 1))
                continue;
            (first, value) = (end - words.Length, candidate);
            return true;
        }
        return false;
    }

    // Words and signs know the lists that they stand in; other marks do not. A word keeps what was found for it.
    private List<(string[] Words, T Value)>? Find(in AtomRange atoms, int at)
    {
        if (!atoms.Has(at))
            return null;
        ref readonly var atom = ref atoms[at];
        if (atom.Word is { } word)
        {
            if ((word.Starts & _start) == 0)
                return null;
            if (word.PhraseAt(_place) is List<(string[], T)> kept)
                return kept;
            if (!_lookup.TryGetValue(atoms.TextOf(at), out var found))
                return null;
            word.KeepPhrases(_place, found);
            return found;
        }
        return _hasMarks && (atom.Flags & (TokenFlags.Word | TokenFlags.Symbol)) == 0 && _lookup.TryGetValue(atoms.TextOf(at), out var list) ? list : null;
    }

    private static bool Matches(in AtomRange atoms, int at, string[] words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!atoms.Is(at + i, words[i]))
                return false;
        }
        return true;
    }
}
