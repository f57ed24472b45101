namespace Parley.Language;

/// <summary>What the tagger looks at: the word, its ending, its neighbours and what they can be, the tags just given.</summary>
internal static class TagFeatures
{
    public const int Max = 32;

    /// <summary>How many tokens before and behind a token are looked at.</summary>
    public const int Reach = 2;

    private const uint Before = 1;
    private const uint Behind = 2;

    /// <summary>Writes the features of a token that no tag has a part in, and says how many: they can be found before the tags of the tokens before it are.</summary>
    /// <param name="document">The text.</param>
    /// <param name="forms">Its words.</param>
    /// <param name="from">First token of the sentence.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="i">The token.</param>
    /// <param name="features">Written to.</param>
    public static int FillWords(AnnotatedDocument document, TokenForms forms, int from, int end, int i, Span<uint> features)
    {
        var word = forms.Word[i];
        var bits = Fold(forms.Tags[i]);
        var next = Next(forms, end, i);
        var nextWord = i + 1 < end ? forms.Word[i + 1] : Behind;
        var lastWord = i > from ? forms.Word[i - 1] : Before;
        var n = 0;
        features[n++] = FeatureHash.Of(1, word);
        features[n++] = FeatureHash.Of(7, lastWord, bits);
        features[n++] = FeatureHash.Of(8, nextWord, bits);
        features[n++] = FeatureHash.Of(11, next, bits);
        features[n++] = FeatureHash.Of(14, word, next);
        features[n++] = FeatureHash.Of(15, lastWord, word);
        features[n++] = FeatureHash.Of(16, word, nextWord);
        if (IsClosed(forms, i))
            return n;
        features[n++] = FeatureHash.Of(23, Suffix(document.TextOf(i), 4));
        features[n++] = FeatureHash.Of(25, forms.Prefix[i]);
        features[n++] = FeatureHash.Of(27, forms.Cluster[i], next);
        features[n++] = FeatureHash.Of(28, forms.Suffix[i], next);
        return n;
    }

    /// <summary>Writes the others behind them, and says how many there are in all.</summary>
    /// <param name="n">How many there are.</param>
    /// <param name="first">Whether the token begins the sentence or a quotation.</param>
    /// <param name="tags">The tags given so far.</param>
    public static int FillTags(AnnotatedDocument document, TokenForms forms, int from, int end, int i, int n, bool first, ReadOnlySpan<WordTag> tags, Span<uint> features)
    {
        var word = forms.Word[i];
        var bits = Fold(forms.Tags[i]);
        var shape = (uint)forms.Shape[i] | (first ? 256u : 0);
        var last = i > from ? (uint)tags[i - 1] : 64;
        var last2 = i > from + 1 ? (uint)tags[i - 2] : 64;
        var next = Next(forms, end, i);
        var suffix3 = forms.Suffix[i];
        features[n++] = FeatureHash.Of(2, word, shape);
        features[n++] = FeatureHash.Of(3, word, last);
        features[n++] = FeatureHash.Of(4, last, bits);
        features[n++] = FeatureHash.Of(5, last, last2, bits);
        features[n++] = FeatureHash.Of(17, suffix3, shape);
        features[n++] = FeatureHash.Of(18, suffix3, last);
        features[n++] = FeatureHash.Of(19, bits, shape);
        features[n++] = FeatureHash.Of(21, last, word, next);
        if (IsClosed(forms, i))
            return n;
        var text = document.TextOf(i);
        features[n++] = FeatureHash.Of(22, Suffix(text, 2), shape);
        features[n++] = FeatureHash.Of(24, Suffix(text, 1), shape);
        features[n++] = FeatureHash.Of(26, forms.Cluster[i], last);
        return n;
    }

    private static bool IsClosed(TokenForms forms, int i) => (forms.Tags[i] & WordEntryBits.Closed) != 0;

    private static uint Next(TokenForms forms, int end, int i) => i + 1 < end ? Fold(forms.Tags[i + 1]) ^ (uint)(forms.Shape[i + 1] & 1) : 3;

    private static uint Fold(ulong bits) => unchecked((uint)bits ^ ((uint)(bits >> 32) * 0x9E3779B1));

    private static uint Suffix(ReadOnlySpan<char> text, int length) => FeatureHash.OfWord(text[Math.Max(0, text.Length - length)..]);
}
