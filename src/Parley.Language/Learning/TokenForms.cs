namespace Parley.Language;

/// <summary>What features ask about each token, worked out once. Positions outside a sentence are asked for with care: the arrays are as long as the tokens.</summary>
internal sealed class TokenForms
{
    private readonly AnnotatedDocument _document;
    private bool _isComplete;

    private TokenForms(AnnotatedDocument document, WordKnowledge knowledge)
    {
        var count = document.Tokens.Length;
        _document = document;
        Knowledge = knowledge;
        Word = new uint[count];
        Shape = new byte[count];
        Tags = new ulong[count];
        Row = new ushort[count];
        Cluster = new byte[count];
        Suffix = new uint[count];
        Prefix = new uint[count];
        Report = new byte[count];
    }

    public WordKnowledge Knowledge { get; }

    /// <summary>The hash of the word in small letters.</summary>
    public uint[] Word { get; }

    /// <summary>Capitals, digits, hyphens and length, as bits.</summary>
    public byte[] Shape { get; }

    /// <summary>The parts of speech that the word can bear, as far as known.</summary>
    public ulong[] Tags { get; }

    /// <summary>Which vector stands for the word; 0 where none is kept.</summary>
    public ushort[] Row { get; }

    /// <summary>The class of words of like use.</summary>
    public byte[] Cluster { get; }

    /// <summary>The hash of the last three letters.</summary>
    public uint[] Suffix { get; }

    /// <summary>The hash of the first three letters.</summary>
    public uint[] Prefix { get; }

    /// <summary>How often the word reports what somebody says or thinks.</summary>
    public byte[] Report { get; }

    /// <summary>Those of all tokens.</summary>
    public static TokenForms Of(AnnotatedDocument document, WordKnowledge words) => Lazily(document, words).Complete();

    /// <summary>None yet: each is filled when <see cref="Ensure"/> asks for it.</summary>
    public static TokenForms Lazily(AnnotatedDocument document, WordKnowledge words) => new(document, words);

    /// <summary>Fills what is not filled yet.</summary>
    public TokenForms Complete()
    {
        if (!_isComplete)
        {
            _ = _document.Forms;
            Ensure(0, Word.Length);
        }
        _isComplete = true;
        return this;
    }

    /// <summary>Fills the tokens from one to another, the second left out.</summary>
    public void Ensure(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // A word whose hash is 0 is filled each time.
            if (Word[i] == 0)
                Fill(i);
        }
    }

    /// <summary>The parts of speech that the token can bear, looked up where nobody has asked yet.</summary>
    public ulong TagsOf(int token)
    {
        if (Word[token] != 0)
            return Tags[token];
        return _document.FormOf(token) is { } form ? form.KnownBy(Knowledge).Bits.Tags : Knowledge.Find(FeatureHash.OfWord(_document.TextOf(token))).Tags;
    }

    private void Fill(int i)
    {
        var text = _document.TextOf(i);
        Shape[i] = ShapeOf(text, _document.Tokens[i]);
        if (_document.FormOf(i) is { } form)
        {
            var known = form.KnownBy(Knowledge);
            (Word[i], Tags[i], Row[i], Cluster[i], Report[i]) = (known.Hash, known.Bits.Tags, known.Bits.Row, known.Bits.Cluster, known.Bits.Report);
            (Prefix[i], Suffix[i]) = (known.Prefix, known.Suffix);
            return;
        }
        Word[i] = FeatureHash.OfWord(text);
        var entry = Knowledge.Find(Word[i]);
        (Tags[i], Row[i], Cluster[i], Report[i]) = (entry.Tags, entry.Row, entry.Cluster, entry.Report);
        (Prefix[i], Suffix[i]) = (FeatureHash.OfStart(text), FeatureHash.OfEnding(text));
    }

    private static byte ShapeOf(ReadOnlySpan<char> text, Token token)
    {
        var shape = token.IsCapital ? 1 : 0;
        shape |= (token.Flags & TokenFlags.AllCapitals) != 0 ? 2 : 0;
        shape |= token.IsNumber ? 4 : 0;
        shape |= text.Contains('-') ? 8 : 0;
        shape |= text.Contains('.') ? 16 : 0;
        shape |= text.Length == 1 ? 32 : text.Length <= 3 ? 64 : 0;
        shape |= token.IsWord ? 128 : 0;
        return (byte)shape;
    }
}
