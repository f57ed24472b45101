using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Record;

/// <summary>Runs of words with a value each, found at a token: the longest wins, letter case aside.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <param name="phrases">The words parted by spaces, as the tokenizer cuts them.</param>
    public PhraseTable(IEnumerable<(string Words, T Value)> phrases)
    {
        var lists = new Dictionary<string, List<Entry>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, value) in phrases)
        {
            var parts = words.Split(' ');
            if (!lists.TryGetValue(parts[0], out var list))
                lists[parts[0]] = list = [];
            list.Add(new Entry(parts[1..], value));
        }
        _byFirstWord = lists
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(entry => entry.Rest.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase that begins at the token and ends before <paramref name="end"/>.</summary>
    public bool TryMatch(AnnotatedDocument document, int token, int end, out T value, out int length)
    {
        if (token < end && _byFirstWord.TryGetValue(document.TextOf(token), out var entries))
        {
            foreach (var entry in entries)
            {
                if (!Follows(document, token + 1, end, entry.Rest))
                    continue;
                value = entry.Value;
                length = entry.Rest.Length + 1;
                return true;
            }
        }
        value = default!;
        length = 0;
        return false;
    }

    private static bool Follows(AnnotatedDocument document, int token, int end, string[] words)
    {
        if (token + words.Length > end)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!document.Is(token + i, words[i]))
                return false;
        }
        return true;
    }

    // A class on purpose: sorting structs makes the runtime compile its sorter anew, which is felt at start-up.
    private sealed record Entry(string[] Rest, T Value);
}
