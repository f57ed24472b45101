using Parley.Model;

namespace Parley.Record;

/// <summary>The lexicon <c>side-nouns</c>.</summary>
internal sealed class SideNounLexicon
{
    private readonly List<(string Kind, string[] Words)> _names = [];

    public SideNounLexicon()
    {
        var phrases = new List<(string, SideNoun)>();
        foreach (var row in RecordLexicon.Table("side-nouns").Rows)
        {
            var noun = new SideNoun(row[0], row[1] == "many");
            phrases.AddRange(ResourceTable.List(row[3]).Select(words => (words, noun)));
            if (row[2].Length > 0)
                _names.Add((row[0], [.. ResourceTable.List(row[2])]));
        }

        Nouns = new PhraseTable<SideNoun>(phrases);
    }

    public static SideNounLexicon English { get; } = new();

    public PhraseTable<SideNoun> Nouns { get; }

    /// <summary>What kind of side a body's own name says it is: "National Union of Teachers"; null where it says nothing.</summary>
    public string? KindOf(string name)
    {
        foreach (var (kind, words) in _names)
        {
            foreach (var word in words)
            {
                if (HasWord(name, word))
                    return kind;
            }
        }

        return null;
    }

    private static bool HasWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || name[at - 1] == ' ') && (at + word.Length == name.Length || !char.IsLetter(name[at + word.Length]));
    }
}
