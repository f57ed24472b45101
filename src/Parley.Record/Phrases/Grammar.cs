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
        Successions = _sets["succession"];
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
        Starts = _sets["start"];
        Goals = _sets["goal"];
        Limits = _sets["limit"];
        Agents = _sets["agent"];
        Owners = _sets["owner"];
        Parts = _sets["part"];
        Purposes = _sets["purpose"];
        Origins = _sets["origin"];
        Thans = _sets["than"];
        Betweens = _sets["between"];
        Withs = _sets["with"];
        PartyWords = _sets["party"];
        Places = _sets["place"];
        Times = _sets["times"];
        Ands = _sets["and"];
        Nones = _sets["none"];
        Definites = _sets["definite"];
        ClauseWords = _sets["clause"];
        Beginnings = _sets["beginning"];
        Ons = _sets["on"];
        Bys = _sets["by"];
        Went = _sets["went"];
        Throughs = _sets["through"];
        Withouts = _sets["without"];
        Into = _sets["into"];
        ShareNouns = _sets["share-noun"];
    }

    public static Grammar Load() => new(RecordLexicon.Table("grammar"));

    /// <summary>"(eight) times", "(on six) occasions".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Times { get; }

    /// <summary>What stands before the thing that a change is measured by.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Thans { get; }

    /// <summary>Words and marks that end a clause on their left.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Breaks { get; }

    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relatives { get; }

    /// <summary>What stands between one meeting and another before or after it.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Successions { get; }

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

    /// <summary>"from": before what a change starts at.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starts { get; }

    /// <summary>"to": before what a change ends at.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Goals { get; }

    /// <summary>"by", "to": before either end or the size of a change.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Limits { get; }

    /// <summary>"by", "from": before who does it.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agents { get; }

    /// <summary>"of".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Owners { get; }

    /// <summary>"of", "for": behind an amount, before what it is for.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts { get; }

    /// <summary>"for".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Purposes { get; }

    /// <summary>"since", "than": before a time that something is compared with.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Origins { get; }

    /// <summary>"between".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Betweens { get; }

    /// <summary>"with": before whom one meets.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Withs { get; }

    /// <summary>"with", "between": behind an agreement, before who made it.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartyWords { get; }

    /// <summary>"in", "at".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places { get; }

    /// <summary>"and".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ands { get; }

    /// <summary>"no": before what there is not.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nones { get; }

    /// <summary>"the", "this": before what is known already.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Definites { get; }

    /// <summary>"that", "which".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClauseWords { get; }

    /// <summary>"from", "first": the first of several days.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings { get; }

    /// <summary>"on": before a day.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ons { get; }

    /// <summary>"by".</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bys { get; }

    /// <summary>"to", "through": between two years.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Throughs { get; }

    /// <summary>"without", "in": before a bare noun that names no agreement ("in agreement").</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Withouts { get; }

    /// <summary>"went": where a part of the money went.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Went { get; }

    /// <summary>"into", "on": before what the part is for.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Into { get; }

    /// <summary>"share", "stake": what a percentage is where nothing else says so.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShareNouns { get; }

    /// <summary>Whether the token is one of the <paramref name="words"/>.</summary>
    public static bool Is(AnnotatedDocument document, int token, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words) => words.Contains(document.TextOf(token));

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
