using System.Collections.Frozen;

namespace Parley.Language;

/// <summary>Cuts a Korean written word into the words that the lists know: "억원을" is 억, 원 and the particle 을; "조치를" stays whole, since 치를 is no particle.</summary>
internal sealed class HangulCutter
{
    private const int LongestWord = 6;

    private static HangulCutter? s_shared;

    private readonly WordLexicon _lexicon = WordLists.Korean.Words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _particles =
        WordLists.Korean.Table("particles").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The cutter over the Korean lists, made when first asked for.</summary>
    public static HangulCutter Shared => LazyInitializer.EnsureInitialized(ref s_shared, static () => new HangulCutter());

    /// <summary>The lengths of the parts, longest known word first; one part where the word is not made of known ones.</summary>
    /// <param name="word">A token that begins with a Korean syllable.</param>
    /// <param name="lengths">Room for as many parts as the word has letters.</param>
    public int Cut(ReadOnlySpan<char> word, Span<int> lengths)
    {
        var (at, count) = (0, 0);
        while (at < word.Length && count < lengths.Length - 1)
        {
            var length = Known(word[at..]);
            if (length == 0)
                break;
            lengths[count++] = length;
            at += length;
        }
        if (at == word.Length)
            return count;
        if (count > 0 && _particles.Contains(word[at..]))
        {
            lengths[count++] = word.Length - at;
            return count;
        }
        lengths[0] = word.Length;
        return 1;
    }

    private int Known(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(LongestWord, rest.Length); length > 0; length--)
        {
            if (_lexicon.Find(rest[..length]) is not null)
                return length;
        }
        return 0;
    }
}
