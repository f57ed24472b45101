namespace Parley.Language;

/// <summary>What features ask about each token, worked out once for a document. Positions outside a sentence are asked for with care: the arrays are as long as the tokens.</summary>
internal sealed class TokenForms
{
    private TokenForms(int count, WordKnowledge knowledge)
    {
        Knowledge = knowledge;
        Word = new uint[count];
        Shape = new byte[count];
        Tags = new ulong[count];
        Cluster = new ushort[count];
        Report = new byte[count];
    }

    public WordKnowledge Knowledge { get; }

    /// <summary>The hash of the word in small letters.</summary>
    public uint[] Word { get; }

    /// <summary>Capitals, digits, hyphens and length, as bits.</summary>
    public byte[] Shape { get; }

    /// <summary>The parts of speech that the word can bear, as far as known.</summary>
    public ulong[] Tags { get; }

    public ushort[] Cluster { get; }

    /// <summary>How often the word reports what somebody says or thinks.</summary>
    public byte[] Report { get; }

    public static TokenForms Of(AnnotatedDocument document, WordKnowledge words)
    {
        var forms = new TokenForms(document.Tokens.Length, words);
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            var text = document.TextOf(i);
            forms.Word[i] = FeatureHash.OfWord(text);
            forms.Shape[i] = ShapeOf(text, document.Tokens[i]);
            var entry = words.Find(forms.Word[i]);
            (forms.Tags[i], forms.Cluster[i], forms.Report[i]) = (entry.Tags, entry.Cluster, entry.Report);
        }
        return forms;
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
