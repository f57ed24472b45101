using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The joiners' word lists, from <c>Resources/en/words.tsv</c> and <c>units.tsv</c>.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => new Lexicon());

    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly FrozenDictionary<string, string> _units;

    private Lexicon()
    {
        var assembly = typeof(Lexicon).Assembly;
        _classes = ResourceTable.Load(assembly, "en/words.tsv").Rows
            .ToFrozenDictionary(row => row[0], row => ResourceTable.List(row[1]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _units = ResourceTable.Load(assembly, "en/units.tsv").Rows
            .SelectMany(row => ResourceTable.List(row[1]), (row, noun) => (noun, kind: row[0]))
            .ToFrozenDictionary(pair => pair.noun, pair => pair.kind, StringComparer.OrdinalIgnoreCase);
    }

    public static Lexicon English => Shared.Value;

    public bool Is(string kind, string word) => _classes[kind].Contains(word);

    /// <summary>Whether one of the class's words or phrases stands in the text.</summary>
    public bool Says(string kind, string text)
    {
        var words = WordList.Of(text);
        foreach (var entry in _classes[kind])
        {
            if (entry.Contains(' ', StringComparison.Ordinal) ? WordList.Contains(words, WordList.Of(entry)) : words.Contains(entry))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word says something about which agreement is meant.</summary>
    public bool Names(string word) =>
        word.Length > 1 && !char.IsAsciiDigit(word[0]) && !Is("agreement", word) && !Is("filler", word) && !Is("stop", word);

    /// <summary>The common noun for a counted thing: soldiers are counted as troops.</summary>
    public string UnitKind(Unit unit) => _units.TryGetValue(unit.Name, out var kind) ? kind : unit.Name;
}
