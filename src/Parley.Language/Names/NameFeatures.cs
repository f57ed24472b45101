namespace Parley.Language;

/// <summary>What decides whether a word is part of a name, and of what kind: the word, its shape, its neighbours, the class just given, and what the same word was taken for earlier.</summary>
internal static class NameFeatures
{
    public const int Max = 32;

    /// <summary>Whether a word can be part of a name at all: it has a capital or a digit, or stands behind a part of one.</summary>
    public static bool IsCandidate(AnnotatedDocument document, int i, NameClass last) =>
        document.Tokens[i].IsCapital || last != NameClass.None && !document.Tokens[i].IsPossessive;

    public static int Fill(AnnotatedDocument document, Sentence sentence, int i, NameClass last, NameTagger.Memory memory, Span<uint> features)
    {
        var forms = document.TokenForms;
        uint w = forms.Word[i], before = Word(forms, sentence, i - 1), behind = Word(forms, sentence, i + 1), behind2 = Word(forms, sentence, i + 2), before2 = Word(forms, sentence, i - 2);
        uint tag = (uint)document.TagOf(i), tagBefore = Tag(document, sentence, i - 1), tagBehind = Tag(document, sentence, i + 1);
        uint shape = forms.Shape[i], shapeBehind = Shape(forms, sentence, i + 1), shapeBefore = Shape(forms, sentence, i - 1), shapeBehind2 = Shape(forms, sentence, i + 2);
        uint known = (forms.Tags[i] & WordEntryBits.Small) != 0 ? 1u : forms.Tags[i] != 0 ? 2u : 0;
        var first = i == sentence.FirstToken ? 1u : 0;
        var text = document.TextOf(i);
        var suffix = forms.Suffix[i];
        uint l = (uint)last, e = (uint)memory.Of(w), eBehind = (uint)memory.Of(behind);
        var n = 0;
        features[n++] = FeatureHash.Of(1, w, l);
        features[n++] = FeatureHash.Of(2, w, shape);
        features[n++] = FeatureHash.Of(3, w, behind);
        features[n++] = FeatureHash.Of(4, w, before);
        features[n++] = FeatureHash.Of(5, before, l);
        features[n++] = FeatureHash.Of(6, behind, l, shape);
        features[n++] = FeatureHash.Of(7, before2, before);
        features[n++] = FeatureHash.Of(8, behind, behind2);
        features[n++] = FeatureHash.Of(9, e, l, known);
        features[n++] = FeatureHash.Of(10, e, w);
        features[n++] = FeatureHash.Of(11, tag, tagBefore, tagBehind);
        features[n++] = FeatureHash.Of(12, tag, l, known | (first << 4));
        features[n++] = FeatureHash.Of(13, shape, shapeBehind, l);
        features[n++] = FeatureHash.Of(14, shape | (shapeBefore << 8), shapeBehind | (shapeBehind2 << 8), l);
        features[n++] = FeatureHash.Of(15, suffix, shape, l);
        features[n++] = FeatureHash.Of(16, before, shape | (known << 8), shapeBehind);
        features[n++] = FeatureHash.Of(17, behind, shape | (known << 8), tagBehind);
        features[n++] = FeatureHash.Of(18, l, known, first);
        features[n++] = FeatureHash.Of(19, forms.Cluster[i], l);
        features[n++] = FeatureHash.Of(20, behind2, l, tagBehind);
        features[n++] = FeatureHash.Of(21, before2, l, tag);
        features[n++] = FeatureHash.Of(22, (uint)text.Length, shape, l);
        features[n++] = FeatureHash.Of(23, e, eBehind, l);
        features[n++] = FeatureHash.Of(24, w, l, tagBehind);
        features[n++] = FeatureHash.Of(25, before, w, behind);
        features[n++] = FeatureHash.Of(26, known, eBehind, shapeBehind);
        return n;
    }

    private static uint Word(TokenForms forms, Sentence sentence, int i) => i < sentence.FirstToken ? 1u : i >= sentence.EndToken ? 2u : forms.Word[i];

    private static uint Tag(AnnotatedDocument document, Sentence sentence, int i) => i < sentence.FirstToken || i >= sentence.EndToken ? 63u : (uint)document.TagOf(i);

    private static uint Shape(TokenForms forms, Sentence sentence, int i) => i < sentence.FirstToken || i >= sentence.EndToken ? 0u : forms.Shape[i];
}
