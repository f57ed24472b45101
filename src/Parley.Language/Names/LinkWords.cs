using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Language;

/// <summary>The words that tie people to sides: <c>side-links.tsv</c>.</summary>
internal sealed class LinkWords
{
    private readonly FrozenDictionary<string, LinkWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    private LinkWords(Dictionary<string, LinkWord> words) =>
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static LinkWords Load()
    {
        var words = new Dictionary<string, LinkWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Table("side-links").Rows)
        {
            foreach (var word in ResourceTable.List(row[1]))
                words[word] = words.GetValueOrDefault(word) | Enum.Parse<LinkWord>(row[0], ignoreCase: true);
        }
        return new(words);
    }

    public bool Has(ReadOnlySpan<char> word, LinkWord link) => _words.TryGetValue(word, out var found) && (found & link) != 0;
}
