using Parley.Model;

namespace Parley.Language;

/// <summary>The atoms of a document: what the scanners for times and quantities walk over. A sentence is cut when first asked for; those in which nothing can begin never are.</summary>
internal sealed class AtomList
{
    // The parts of one Korean written word; a longer one is no number.
    private const int MostParts = 12;

    private readonly string _text;
    private readonly AnnotatedDocument _document;
    private readonly WordLexicon _lexicon;
    private readonly bool _isKorean;
    private readonly SentenceAtoms[] _sentences;
    private Atom[] _atoms;
    private int _count;

    public AtomList(AnnotatedDocument document, WordLists lists)
    {
        (_text, _document, _lexicon, _isKorean) = (document.Text, document, lists.Words, lists.IsKorean);
        HasDecimalComma = DecimalComma.IsOf(document.Document.Language);
        _sentences = new SentenceAtoms[document.Sentences.Length];
        _atoms = new Atom[document.Tokens.Length / 2 + 16];
        for (var i = 0; i < _sentences.Length; i++)
            _sentences[i].Triggers = _isKorean ? Triggers.Time | Triggers.Number : TriggersOf(document.Sentences[i]);
    }

    /// <summary>Whether the document's language writes decimals behind a comma.</summary>
    public bool HasDecimalComma { get; }

    public ref readonly Atom this[int atom] => ref _atoms[atom];

    /// <summary>Whether something of this kind may begin in the sentence.</summary>
    public bool MayBegin(int sentence, Triggers triggers) => (_sentences[sentence].Triggers & triggers) != 0;

    /// <summary>The atoms of a sentence, as a half-open range.</summary>
    public AtomRange Of(int sentence)
    {
        ref var range = ref _sentences[sentence];
        if (range.End == 0)
        {
            range.First = _count;
            Cut(_document.Sentences[sentence]);
            range.End = _count;
        }
        return new(this, range.First, range.End);
    }

    /// <summary>The part of speech of the atom's token.</summary>
    public WordTag TagOf(int atom) => _document.TagOf(_atoms[atom].Token);

    /// <summary>Whether the atom's token can bear the tag, as far as its word alone tells.</summary>
    public bool MayBe(int atom, WordTag tag) => _document.MayBe(_atoms[atom].Token, 1ul << (int)tag);

    public ReadOnlySpan<char> TextOf(int atom) => _atoms[atom].Span.Of(_text);

    public ReadOnlySpan<char> TextOf(TextSpan span) => span.Of(_text);

    private Triggers TriggersOf(in Sentence sentence)
    {
        var tokens = _document.Tokens.AsSpan();
        var forms = _document.Forms;
        var all = Triggers.None;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref tokens[i];
            var triggers = (token.Flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0 ? forms[i]!.Triggers : TriggersOf(token.Span, token.Flags);
            // "a" and "the" begin something only before a word that has something to say.
            if ((triggers & Triggers.Article) != 0 && i + 1 < sentence.EndToken && tokens[i + 1].IsWord && forms[i]!.Parts is null && (forms[i + 1]!.Triggers & Triggers.BehindArticle) == 0)
                continue;
            all |= triggers;
        }
        return all;
    }

    private void Cut(in Sentence sentence)
    {
        var tokens = _document.Tokens.AsSpan();
        var forms = _document.Forms;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref tokens[i];
            if (_isKorean)
                AddKorean(token, i);
            else if (forms[i] is { Parts: { } parts })
                AddParts(parts, token, i);
            else if ((token.Flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0)
                Add(new(token.Span, token.Flags, forms[i]!.Triggers, forms[i]!.Entry, i));
            else
                Add(new(token.Span, token.Flags, TriggersOf(token.Span, token.Flags), null, i));
        }
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

    private struct SentenceAtoms
    {
        public int First;
        public int End;
        public Triggers Triggers;
    }
}
