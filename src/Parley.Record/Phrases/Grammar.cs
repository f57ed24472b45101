using System.Collections.Frozen;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>The small words that hold clauses together, from the lexicon <c>grammar</c>.</summary>
internal sealed class Grammar
{
    private readonly FrozenDictionary<string, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> _sets;

    private Grammar(ResourceTable table)
    {
        _sets = table.Rows.ToFrozenDictionary(row => row[0], row => RecordLexicon.Set(ResourceTable.List(row[1])), StringComparer.Ordinal);
        Breaks = _sets["break"];
        Relatives = _sets["relative"];
        Prepositions = _sets["preposition"];
        Determiners = _sets["determiner"];
        BeForms = _sets["be"];
        HaveForms = _sets["have"];
        Negators = _sets["negator"];
        FirstPerson = _sets["first-person"];
        ThirdPerson = _sets["third-person"];
        Hypothetical = _sets["hypothetical"];
        Adverbs = _sets["adverb"];
        Links = _sets["link"];
        Following = _sets["following"];
        Under = _sets["under"];
        Over = _sets["over"];
    }

    public static Grammar Load() => new(RecordLexicon.Table("grammar"));

    /// <summary>Words and marks that end a clause on their left.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Breaks { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relatives { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determiners { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeForms { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HaveForms { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negators { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstPerson { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ThirdPerson { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hypothetical { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs { get; }

    /// <summary>What may stand between a noun and its amount.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links { get; }

    /// <summary>"subsequent", "following": what comes after a year that was named.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Following { get; }

    /// <summary>"under": before a deal, what makes all beside it the deal's.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Under { get; }

    /// <summary>"on", "above", "than": between a change and the amount that it is measured by.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Over { get; }

    /// <summary>Whether one of the <paramref name="words"/> stands between the tokens, the second left out.</summary>
    public static bool AnyBetween(AnnotatedDocument document, int first, int end, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        for (var token = Math.Max(first, 0); token < end; token++)
        {
            if (words.Contains(document.TextOf(token)))
                return true;
        }
        return false;
    }
}
