using System.Buffers;
using Parley.Model;

namespace Parley.Language;

/// <summary>The atoms of a document: what the scanners for times and quantities walk over. Each word is looked up once, here.</summary>
internal sealed class AtomList
{
    /// <summary>Where a word is cut into atoms.</summary>
    internal static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    // The parts of one Korean written word; a longer one is no number.
    private const int MostParts = 12;

    private readonly string _text;
    private readonly Atom[] _atoms;
    private readonly int[] _firstOfToken;
    private readonly AnnotatedDocument _document;

    private AtomList(AnnotatedDocument document, Atom[] atoms, int[] firstOfToken, int count)
    {
        Count = count;
        _text = document.Text;
        _document = document;
        _atoms = atoms;
        _firstOfToken = firstOfToken;
    }

    public int Count { get; }

    public ref readonly Atom this[int atom] => ref _atoms[atom];

    public static AtomList Of(AnnotatedDocument document, WordLexicon lexicon)
    {
        var tokens = document.Tokens.AsSpan();
        var forms = document.Forms;
        if (document.Lists.IsKorean)
            return OfKorean(document, lexicon);
        var atoms = new Atom[tokens.Length + tokens.Length / 16 + 16];
        var firstOfToken = new int[tokens.Length + 1];
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            firstOfToken[i] = count;
            var form = forms[i];
            // Each hyphen adds itself and what stands behind it: never more parts than letters.
            var most = form is { HasHyphen: true } ? token.Span.Length + 1 : 1;
            if (count + most > atoms.Length)
                Array.Resize(ref atoms, atoms.Length + atoms.Length / 2 + most);
            if (most > 1)
                AddParts(atoms, ref count, document.Text, token, i, lexicon);
            else
                atoms[count++] = Make(token.Span, token.Flags, (token.Flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0 ? form!.Entry : null, i);
        }
        firstOfToken[^1] = count;
        return new(document, atoms, firstOfToken, count);
    }

    // Korean writes a number's scale, its unit and a particle as one word.
    private static AtomList OfKorean(AnnotatedDocument document, WordLexicon lexicon)
    {
        var atoms = new List<Atom>(document.Tokens.Length * 2);
        var firstOfToken = new int[document.Tokens.Length + 1];
        Span<int> lengths = stackalloc int[MostParts];
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            firstOfToken[i] = atoms.Count;
            var (span, flags) = (document.Tokens[i].Span, document.Tokens[i].Flags);
            var count = 1;
            lengths[0] = span.Length;
            if ((flags & TokenFlags.Word) != 0 && Hangul.Is(document.Text[span.Start]))
                count = HangulCutter.Shared.Cut(span.Of(document.Text), lengths);
            var start = span.Start;
            for (var part = 0; part < count; part++)
            {
                var at = TextSpan.At(start, lengths[part]);
                atoms.Add(Make(at, part == 0 ? flags : TokenFlags.Word | TokenFlags.Attached, (flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0 ? lexicon.Find(at.Of(document.Text)) : null, i));
                start = at.End;
            }
        }
        firstOfToken[^1] = atoms.Count;
        return new(document, [.. atoms], firstOfToken, atoms.Count);
    }

    /// <summary>The atoms of a sentence, as a half-open range.</summary>
    public AtomRange Of(Sentence sentence) => new(this, _firstOfToken[sentence.FirstToken], _firstOfToken[sentence.EndToken]);

    /// <summary>The part of speech of the atom's token.</summary>
    public WordTag TagOf(int atom) => _document.TagOf(_atoms[atom].Token);

    public ReadOnlySpan<char> TextOf(int atom) => _atoms[atom].Span.Of(_text);

    public ReadOnlySpan<char> TextOf(TextSpan span) => span.Of(_text);

    private static void AddParts(Atom[] atoms, ref int count, string text, Token token, int index, WordLexicon lexicon)
    {
        var rest = token.Span;
        var flags = token.Flags;
        while (rest.Of(text).IndexOfAny(Hyphens) is > 0 and var at)
        {
            Add(atoms, ref count, text, new TextSpan(rest.Start, rest.Start + at), flags, index, lexicon);
            atoms[count++] = new Atom(TextSpan.At(rest.Start + at, 1), TokenFlags.Punctuation | TokenFlags.Attached, Triggers.None, null, index);
            rest = new TextSpan(rest.Start + at + 1, rest.End);
            flags = PartFlags(text, rest);
        }
        Add(atoms, ref count, text, rest, flags, index, lexicon);
    }

    private static void Add(Atom[] atoms, ref int count, string text, TextSpan span, TokenFlags flags, int token, WordLexicon lexicon) =>
        atoms[count++] = Make(span, flags, (flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0 ? lexicon.Find(span.Of(text)) : null, token);

    private static Atom Make(TextSpan span, TokenFlags flags, WordEntry? entry, int token) => new(span, flags, TriggersOf(span, flags, entry), entry, token);

    private static Triggers TriggersOf(TextSpan span, TokenFlags flags, WordEntry? entry)
    {
        if (entry is not null)
            return entry.Triggers;
        if ((flags & TokenFlags.Number) != 0)
            return Triggers.Time | Triggers.Number;
        // The apostrophe of "'80s", the sign of "\u00BD".
        return (flags & (TokenFlags.Word | TokenFlags.Symbol)) == 0 && span.Length == 1 ? Triggers.Mark : Triggers.None;
    }

    private static TokenFlags PartFlags(string text, TextSpan part)
    {
        if (part.IsEmpty)
            return TokenFlags.Attached;
        var kind = char.IsAsciiDigit(text[part.Start]) ? TokenFlags.Number : TokenFlags.Word | TokenCharacters.CaseFlags(part.Of(text));
        return kind | TokenFlags.Attached;
    }
}
