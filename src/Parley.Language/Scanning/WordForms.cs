using System.Runtime.CompilerServices;

namespace Parley.Language;

/// <summary>The word forms that a thread has met. What it holds changes how fast a text is read, never what is read in it.</summary>
/// <remarks>
/// Bounded, whatever the text: after <see cref="MaxForms"/> words, and for words that would lie too far from their place, forms are made anew each time.
/// </remarks>
internal sealed class WordForms
{
    private const int MaxForms = 1 << 16;
    private const int MaxProbes = 8;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // Letters of eight bits that a key has room for; no letter is 0, so that words of different length differ.
    private const int LongestKey = 8;

    private const int LetterBits = 8;

    // A word of hundreds of letters is noise, and is not worth its memory.
    private const int LongestWord = 40;

    [ThreadStatic]
    private static WordForms? s_english;

    [ThreadStatic]
    private static WordForms? s_korean;

    private readonly WordLexicon _lexicon;
    private Slot[] _slots = new Slot[1 << 11];
    private int _count;

    private WordForms(WordLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Those that this thread has met in texts of the language.</summary>
    public static WordForms OfThread(WordLists lists) =>
        lists.IsKorean ? s_korean ??= new(lists.Words) : s_english ??= new(lists.Words);

    public WordForm Find(ReadOnlySpan<char> word)
    {
        var key = KeyOf(word, out var isWhole);
        var slots = _slots;
        for (var i = 0; i < MaxProbes; i++)
        {
            ref var slot = ref slots[((int)(key >> 40) + i) & (slots.Length - 1)];
            if (slot.Form is null)
                return Add(word, key, ref slot);
            if (slot.Key == key && (isWhole || word.SequenceEqual(slot.Form.Text)))
                return slot.Form;
        }
        return Make(word);
    }

    private WordForm Add(ReadOnlySpan<char> word, ulong key, ref Slot slot)
    {
        var form = Make(word);
        if (word.Length > LongestWord || _count >= MaxForms)
            return form;
        slot = new(key, form);
        if (++_count * 2 > _slots.Length && _slots.Length < MaxForms * 2)
            Grow();
        return form;
    }

    private WordForm Make(ReadOnlySpan<char> word) => new(word, _lexicon);

    private void Grow()
    {
        var larger = new Slot[_slots.Length * 2];
        _count = 0;
        foreach (var old in _slots)
        {
            if (old.Form is null)
                continue;
            for (var i = 0; i < MaxProbes; i++)
            {
                ref var slot = ref larger[((int)(old.Key >> 40) + i) & (larger.Length - 1)];
                if (slot.Form is not null)
                    continue;
                slot = old;
                _count++;
                break;
            }
        }
        _slots = larger;
    }

    // A short ASCII word is its own key, each letter a byte whose highest bit is 0, and is found without a look at any string; of others the key is a hash, and the words are compared.
    // Both are mixed by a multiplication that can be undone, so that different short words stay different. The lowest bit tells them apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(ReadOnlySpan<char> word, out bool isWhole)
    {
        unchecked
        {
            isWhole = false;
            var all = 0;
            var key = 0ul;
            if (word.Length <= LongestKey)
            {
                for (var i = word.Length - 1; i >= 0; i--)
                {
                    key = key << LetterBits | word[i];
                    all |= word[i];
                }
                isWhole = all < 0x80;
                if (isWhole)
                    return KeyOf(key);
            }
            key = (ulong)word.Length;
            foreach (var c in word)
                key = (key ^ c) * 0x100000001B3;
            return (key << 1) * Factor;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(ulong letters)
    {
        unchecked
        {
            return ((letters << 1) | 1) * Factor;
        }
    }

    private readonly record struct Slot(ulong Key, WordForm? Form);
}
