namespace Parley.Language;

/// <summary>What decides the name of a relation: both words, their parts of speech, side, distance, what stands around and hangs on them.</summary>
internal static class RelationFeatures
{
    public const int Max = 32;

    private const uint None = 63;

    /// <param name="state">The parse as far as the word got its head.</param>
    /// <param name="forms">The document's words.</param>
    /// <param name="tags">The document's parts of speech.</param>
    /// <param name="word">Position in the sentence.</param>
    /// <param name="features">Written to.</param>
    public static int Fill(ParseState state, TokenForms forms, ReadOnlySpan<WordTag> tags, int word, Span<uint> features)
    {
        var head = state.Head[word];
        var side = head > word ? 1u : 0;
        var distance = (uint)Math.Min(Math.Abs(head - word), 6) + (side * 8);
        uint w = forms.Word[state.First + word], h = head == state.Count ? 7 : forms.Word[state.First + head];
        uint wt = Tag(state, tags, word), ht = Tag(state, tags, head);
        uint left = Tag(state, tags, Child(state.LeftChild, word)), right = Tag(state, tags, Child(state.RightChild, word));
        var leftChild = state.LeftChild[word];
        uint leftWord = leftChild < 0 ? 0 : forms.Word[state.First + leftChild];
        uint held = unchecked((uint)state.Held[word] ^ ((uint)(state.Held[word] >> 32) * 0x9E3779B1)), headHeld = unchecked((uint)state.Held[head] ^ ((uint)(state.Held[head] >> 32) * 0x9E3779B1));
        uint headLeft = Tag(state, tags, state.LeftChild[head]), headRight = Tag(state, tags, state.RightChild[head]);
        uint before = Tag(state, tags, word - 1), behind = Tag(state, tags, word + 1);
        var first = side == 1 ? state.LeftChild[head] == word ? 1u : 0 : state.RightChild[head] == word ? 2u : 3u;
        var n = 0;
        features[n++] = FeatureHash.Of(1, wt | (ht << 8), side);
        features[n++] = FeatureHash.Of(2, w, ht, side);
        features[n++] = FeatureHash.Of(3, wt, h, side);
        features[n++] = FeatureHash.Of(4, w, h);
        features[n++] = FeatureHash.Of(5, wt | (ht << 8), distance);
        features[n++] = FeatureHash.Of(6, wt | (ht << 8) | (left << 16), side);
        features[n++] = FeatureHash.Of(7, wt | (ht << 8) | (right << 16), side);
        features[n++] = FeatureHash.Of(8, leftWord, wt | (ht << 8), side);
        features[n++] = FeatureHash.Of(9, wt | (ht << 8), held, side);
        features[n++] = FeatureHash.Of(10, wt | (ht << 8) | (before << 16), behind | (side << 8));
        features[n++] = FeatureHash.Of(11, wt | (ht << 8) | (headLeft << 16), first);
        features[n++] = FeatureHash.Of(12, wt | (ht << 8) | (headRight << 16), first);
        features[n++] = FeatureHash.Of(13, w, side | (first << 1));
        features[n++] = FeatureHash.Of(14, h, wt, first);
        features[n++] = FeatureHash.Of(15, leftWord, h, wt);
        features[n++] = FeatureHash.Of(16, forms.Cluster[state.First + word], ht, side);
        features[n++] = FeatureHash.Of(17, wt | (ht << 8), state.LeftCount[word] | ((uint)state.RightCount[word] << 4), side);
        features[n++] = FeatureHash.Of(18, h, left | (wt << 8), side);
        features[n++] = FeatureHash.Of(19, wt | (ht << 8), headHeld, side);
        features[n++] = FeatureHash.Of(20, h, headHeld, wt);
        features[n++] = FeatureHash.Of(21, held, ht, side | (wt << 8));
        return n;
    }

    private static int Child(int[] children, int position) => position < 0 ? ParseState.Nothing : children[position];

    private static uint Tag(ParseState state, ReadOnlySpan<WordTag> tags, int position) =>
        position < 0 || position > state.Count ? None : position == state.Count ? None - 1 : (uint)tags[state.First + position];
}
