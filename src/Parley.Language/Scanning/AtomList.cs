using Parley.Model;

namespace Parley.Language;

/// <summary>The atoms of a document: what the scanners for times and quantities walk over.</summary>
internal sealed class AtomList
{
    // The parts of one Korean written word; a longer one is no number.
    private const int MostParts = 12;

    // What a long document needs is not kept.
    private const int MostKept = 1 << 15;

    [ThreadStatic]
    private static Atom[]? s_spare;

    private readonly string _text;
    private readonly AnnotatedDocument _document;
    private readonly WordLexicon _lexicon;
    private readonly SentenceAtoms[] _sentences;
    private Atom[] _atoms;
    private int _count;

    public AtomList(AnnotatedDocument document, WordLists lists)
    {
        (_text, _document, _lexicon) = (document.Text, document, lists.Words);
        HasDecimalComma = DecimalComma.IsOf(document.Document.Language);
        _sentences = new SentenceAtoms[document.Sentences.Length];
        var room = document.Tokens.Length + document.Tokens.Length / 8 + 16;
        (_atoms, s_spare) = (s_spare is { } spare && spare.Length >= room ? spare : new Atom[room], null);
        for (var i = 0; i < _sentences.Length; i++)
        {
            var first = _count;
            if (lists.IsKorean)
                CutKorean(document.Sentences[i]);
            else
                Cut(document.Sentences[i]);
            _sentences[i] = new(first, _count, TriggersFrom(first));
        }
    }

    /// <summary>Lets another document use the room; nothing may be asked of the list any more.</summary>
    public void Release()
    {
        if (_atoms.Length <= MostKept)
            s_spare = _atoms;
        _atoms = [];
    }

    /// <summary>Whether the document's language writes decimals behind a comma.</summary>
    public bool HasDecimalComma { get; }

    /// <summary>Whether something of this kind may begin in the sentence.</summary>
    public bool MayBegin(int sentence, Triggers triggers) => (_sentences[sentence].Triggers & triggers) != 0;

    /// <summary>The atoms of a sentence, as a half-open range.</summary>
    public AtomRange Of(int sentence) => new(this, _atoms, _text, _sentences[sentence].First, _sentences[sentence].End);

    /// <summary>The part of speech of the atom's token.</summary>
    public WordTag TagOf(int atom) => _document.TagOf(_atoms[atom].Token);

    /// <summary>Whether the atom's token can bear the tag, as far as its word alone tells.</summary>
    public bool MayBe(int atom, WordTag tag) => _document.MayBe(_atoms[atom].Token, 1ul << (int)tag);

    // All that may begin from an atom on. "a" and "the" begin something only before a word that has something to say, or before no word.
    private Triggers TriggersFrom(int first)
    {
        var all = Triggers.None;
        var atoms = _atoms.AsSpan(first, _count - first);
        for (var at = 0; at < atoms.Length; at++)
        {
            ref var atom = ref atoms[at];
            if ((atom.Triggers & Triggers.Article) != 0 && at + 1 < atoms.Length && atoms[at + 1].IsWord && (atoms[at + 1].Triggers & Triggers.BehindArticle) == 0)
                atom = atom with { Triggers = atom.Triggers & ~(Triggers.Time | Triggers.Number) };
            all |= atom.Triggers;
        }
        return all;
    }

    private void Cut(in Sentence sentence)
    {
        var tokens = _document.Tokens.AsSpan();
        var entries = _document.Entries;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref tokens[i];
            var entry = entries[i];
            if (entry == TokenSheet.Joined)
                AddParts(_document.FormOf(i)!.Parts!, token, i);
            else if ((token.Flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0)
                Add(new(token.Span, token.Flags, _lexicon.TriggersOf(entry), _lexicon.EntryOf(entry), i));
            else
                Add(new(token.Span, token.Flags, TriggersOf(token.Span, token.Flags), null, i));
        }
    }

    private void CutKorean(in Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            AddKorean(_document.Tokens[i], i);
    }

    private void Add(in Atom atom)
    {
        if (_count == _atoms.Length)
            Array.Resize(ref _atoms, _count * 2);
        _atoms[_count++] = atom;
    }

    private void AddParts(WordPart[] parts, in Token token, int index)
    {
        foreach (var part in parts)
            Add(new(TextSpan.At(token.Span.Start + part.Span.Start, part.Span.Length), part.Span.Start == 0 ? token.Flags : part.Flags, part.Triggers, part.Word, index));
    }

    // Korean writes a number's scale, its unit and a particle as one word.
    private void AddKorean(in Token token, int index)
    {
        Span<int> lengths = stackalloc int[MostParts];
        var count = 1;
        lengths[0] = token.Span.Length;
        if ((token.Flags & TokenFlags.Word) != 0 && Hangul.Is(_text[token.Span.Start]))
            count = HangulCutter.Shared.Cut(token.Span.Of(_text), lengths);
        var start = token.Span.Start;
        for (var part = 0; part < count; part++)
        {
            var at = TextSpan.At(start, lengths[part]);
            var flags = part == 0 ? token.Flags : TokenFlags.Word | TokenFlags.Attached;
            var entry = (token.Flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0 ? _lexicon.Find(at.Of(_text)) : null;
            Add(new(at, flags, entry?.Triggers ?? TriggersOf(at, flags), entry, index));
            start = at.End;
        }
    }

    // Of what is no word: a number, the apostrophe of "'80s", the sign of "\u00BD".
    private Triggers TriggersOf(TextSpan span, TokenFlags flags)
    {
        if ((flags & TokenFlags.Number) != 0)
            return Triggers.Time | Triggers.Number;
        if ((flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0 || span.Length != 1)
            return Triggers.None;
        var sign = _text[span.Start];
        if (sign is '-' or '\u2010' or '\u2011' or '\u2013')
            return Triggers.Joiner;
        var isMark = sign switch
        {
            '\'' or '\u2019' => span.End < _text.Length && char.IsAsciiDigit(_text[span.End]),
            < '\u0080' => false,
            var mark => NumeralReader.VulgarFraction(mark) is not null,
        };
        return isMark ? Triggers.Mark : Triggers.None;
    }

    private readonly record struct SentenceAtoms(int First, int End, Triggers Triggers);
}
