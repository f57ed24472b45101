using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parley.Language;

/// <summary>What the tokenizer writes on: tokens, and beside each the number of its entry in the word lexicon. A thread keeps its own for the next document.</summary>
internal sealed class TokenSheet
{
    /// <summary>Stands for an entry where hyphens join the word: its parts have entries of their own.</summary>
    public const ushort Joined = ushort.MaxValue;

    // Room is made for a token for so many letters of text; where there are more tokens, more is made.
    private const int LettersOfToken = 5;

    // What a long document needs is not kept.
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static TokenSheet? s_spare;

    private Token[] _tokens;
    private ushort[] _entries;

    private TokenSheet(int tokens) => (_tokens, _entries) = (new Token[tokens], new ushort[tokens]);

    /// <summary>How many tokens are written.</summary>
    public int Count { get; set; }

    public static TokenSheet Rent(int letters)
    {
        var sheet = s_spare ?? new TokenSheet(letters / LettersOfToken + 16);
        s_spare = null;
        return sheet;
    }

    public void Return()
    {
        if (_tokens.Length <= MostKept)
            s_spare = this;
    }

    /// <summary>Where tokens and, beside them, their entries are written; of one length.</summary>
    public (Token[] Tokens, ushort[] Entries) Room() => (_tokens, _entries);

    /// <summary>Twice as much room, with what is written in it.</summary>
    public (Token[] Tokens, ushort[] Entries) MoreRoom()
    {
        Array.Resize(ref _tokens, _tokens.Length * 2);
        Array.Resize(ref _entries, _tokens.Length);
        return Room();
    }

    public ImmutableArray<Token> Tokens() => ImmutableCollectionsMarshal.AsImmutableArray(_tokens.AsSpan(0, Count).ToArray());

    public ushort[] Entries() => _entries.AsSpan(0, Count).ToArray();
}
