using System.Buffers;
using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Language;

/// <summary>The atoms of a document: what the scanners for times and quantities walk over. Each word is looked up once, here.</summary>
internal sealed class AtomList
{
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    private readonly string _text;
    private readonly Atom[] _atoms;
    private readonly int[] _firstOfToken;
    private readonly ImmutableArray<WordTag> _tags;

    private AtomList(AnnotatedDocument document, Atom[] atoms, int[] firstOfToken)
    {
        _text = document.Text;
        _tags = document.Words;
        _atoms = atoms;
        _firstOfToken = firstOfToken;
    }

    public int Count => _atoms.Length;

    public ref readonly Atom this[int atom] => ref _atoms[atom];

    public static AtomList Of(AnnotatedDocument document, WordLexicon lexicon)
    {
        var atoms = new List<Atom>(document.Tokens.Length + document.Tokens.Length / 16);
        var firstOfToken = new int[document.Tokens.Length + 1];
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            firstOfToken[i] = atoms.Count;
            Add(atoms, document.Text, document.Tokens[i], i, lexicon);
        }
        firstOfToken[^1] = atoms.Count;
        return new(document, [.. atoms], firstOfToken);
    }

    /// <summary>The atoms of a sentence, as a half-open range.</summary>
    public AtomRange Of(Sentence sentence) => new(this, _firstOfToken[sentence.FirstToken], _firstOfToken[sentence.EndToken]);

    /// <summary>The part of speech of the atom's token.</summary>
    public WordTag TagOf(int atom) => _tags.IsDefaultOrEmpty ? WordTag.None : _tags[_atoms[atom].Token];

    public ReadOnlySpan<char> TextOf(int atom) => _atoms[atom].Span.Of(_text);

    public ReadOnlySpan<char> TextOf(TextSpan span) => span.Of(_text);

    private static void Add(List<Atom> atoms, string text, Token token, int index, WordLexicon lexicon)
    {
        var rest = token.Span;
        var flags = token.Flags;
        while (token.IsWord && rest.Of(text).IndexOfAny(Hyphens) is > 0 and var at)
        {
            Add(atoms, text, new TextSpan(rest.Start, rest.Start + at), flags, index, lexicon);
            atoms.Add(new Atom(TextSpan.At(rest.Start + at, 1), TokenFlags.Punctuation | TokenFlags.Attached, null, index));
            rest = new TextSpan(rest.Start + at + 1, rest.End);
            flags = PartFlags(text, rest);
        }
        Add(atoms, text, rest, flags, index, lexicon);
    }

    private static void Add(List<Atom> atoms, string text, TextSpan span, TokenFlags flags, int token, WordLexicon lexicon) =>
        atoms.Add(new Atom(span, flags, (flags & (TokenFlags.Word | TokenFlags.Symbol)) != 0 ? lexicon.Find(span.Of(text)) : null, token));

    private static TokenFlags PartFlags(string text, TextSpan part)
    {
        if (part.IsEmpty)
            return TokenFlags.Attached;
        var kind = char.IsAsciiDigit(text[part.Start]) ? TokenFlags.Number : TokenFlags.Word | TokenCharacters.CaseFlags(part.Of(text));
        return kind | TokenFlags.Attached;
    }
}
