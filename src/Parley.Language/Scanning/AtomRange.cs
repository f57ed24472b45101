using Parley.Model;

namespace Parley.Language;

/// <summary>The atoms of one sentence. Questions about atoms outside it are answered with no.</summary>
internal readonly struct AtomRange
{
    private static readonly Atom s_none;

    private readonly AtomList _list;
    private readonly Atom[] _atoms;
    private readonly string _text;

    public AtomRange(AtomList list, Atom[] atoms, string text, int first, int end)
    {
        (_list, _atoms, _text) = (list, atoms, text);
        First = first;
        End = end;
    }

    public int First { get; }

    public int End { get; }

    public ref readonly Atom this[int atom] => ref Has(atom) ? ref _atoms[atom] : ref s_none;

    /// <summary>Whether the document's language writes decimals behind a comma.</summary>
    public bool HasDecimalComma => _list.HasDecimalComma;

    /// <summary>The first atom from one on with which something of this kind may begin; the end where there is none.</summary>
    public int Next(int from, Triggers triggers)
    {
        foreach (ref readonly var atom in _atoms.AsSpan(from, End - from))
        {
            if ((atom.Triggers & triggers) != 0)
                break;
            from++;
        }
        return from;
    }

    public bool Has(int atom) => atom >= First && atom < End;

    public ReadOnlySpan<char> TextOf(int atom) => Has(atom) ? _atoms[atom].Span.Of(_text) : default;

    /// <summary>What the lexicons know of the atom's word; null where it is in none.</summary>
    public WordEntry? WordAt(int atom) => Has(atom) ? _atoms[atom].Word : null;

    /// <summary>What the atom's word does in time expressions; null where it does nothing.</summary>
    public TimeWord? TimeAt(int atom) => WordAt(atom)?.Time;

    public WordTag TagOf(int atom) => Has(atom) ? _list.TagOf(atom) : WordTag.None;

    /// <summary>Whether the atom's token can bear the tag, as far as its word alone tells.</summary>
    public bool MayBe(int atom, WordTag tag) => Has(atom) && _list.MayBe(atom, tag);

    /// <summary>Whether the atom is this word, letter case aside.</summary>
    public bool Is(int atom, ReadOnlySpan<char> lower) => TextOf(atom).Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the atom is a small word that does one of these things.</summary>
    public bool Is(int atom, Glue role) => WordAt(atom) is { } word && (word.Glue & role) != 0;

    public bool IsAttached(int atom) => this[atom].IsAttached;

    /// <summary>Whether the atom is a hyphen or a dash with no white space around it, as in "13-percent".</summary>
    public bool IsJoiner(int atom) =>
        (this[atom].Triggers & Triggers.Joiner) != 0 && IsAttached(atom) && IsAttached(atom + 1);

    public TextSpan SpanOf(int first, int end) => new(_atoms[first].Span.Start, _atoms[end - 1].Span.End);

    /// <summary>The characters from one atom to another, the second left out.</summary>
    public ReadOnlySpan<char> TextOf(int first, int end) => SpanOf(first, end).Of(_text);
}
