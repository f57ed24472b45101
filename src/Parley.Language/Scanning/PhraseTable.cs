namespace Parley.Language;

/// <summary>Finds the longest phrase of a list that begins, or ends, at a place.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string[] Words, T Value)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly bool _fromEnd;
    private readonly PhraseStart _start;

    /// <param name="start">How the word lexicon marks the words that the list's phrases begin with, or end in.</param>
    /// <param name="fromEnd">Whether phrases are looked for backwards, from where they end.</param>
    public PhraseTable(PhraseStart start, bool fromEnd = false)
    {
        _start = start;
        _fromEnd = fromEnd;
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a phrase, its words parted by blanks as the atoms are cut.</summary>
    public void Add(string phrase, T value)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var key = _fromEnd ? words[^1] : words[0];
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
        if (!MayMatch(atoms, first) || !_lookup.TryGetValue(atoms.TextOf(first), out var list))
            return false;
        foreach (var (words, candidate) in list)
        {
            if (!Matches(atoms, first, words))
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
        if (!MayMatch(atoms, end - 1) || !_lookup.TryGetValue(atoms.TextOf(end - 1), out var list))
            return false;
        foreach (var (words, candidate) in list)
        {
            if (!Matches(atoms, end - words.Length, words))
                continue;
            (first, value) = (end - words.Length, candidate);
            return true;
        }
        return false;
    }

    // Words and signs know the lists that they stand in; other marks do not.
    private bool MayMatch(in AtomRange atoms, int at)
    {
        if (!atoms.Has(at))
            return false;
        ref readonly var atom = ref atoms[at];
        return atom.Word is { } word ? (word.Starts & _start) != 0 : (atom.Flags & (TokenFlags.Word | TokenFlags.Symbol)) == 0;
    }

    private static bool Matches(in AtomRange atoms, int first, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!atoms.Is(first + i, words[i]))
                return false;
        }
        return true;
    }
}
