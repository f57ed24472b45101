namespace Parley.Language;

/// <summary>What the parser looks at: words and parts of speech at the stack's top and in the buffer, their outermost dependents, distance (after Zhang and Nivre, ACL 2011).</summary>
internal static class ParseFeatures
{
    public const int Max = 64;

    private const uint None = 63;
    private const uint RootWord = 7;

    public static int Fill(ParseState state, TokenForms forms, ReadOnlySpan<WordTag> tags, Span<uint> features)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        uint s0w = Word(state, forms, s0), s1w = Word(state, forms, s1), b0w = Word(state, forms, b0), b1w = Word(state, forms, b1);
        uint s0t = Tag(state, tags, s0), s1t = Tag(state, tags, s1), s2t = Tag(state, tags, s2), b0t = Tag(state, tags, b0), b1t = Tag(state, tags, b1), b2t = Tag(state, tags, b2);
        uint s0l = Tag(state, tags, Left(state, s0)), s0r = Tag(state, tags, Right(state, s0)), s1l = Tag(state, tags, Left(state, s1)), s1r = Tag(state, tags, Right(state, s1)), b0l = Tag(state, tags, Left(state, b0));
        uint s0rw = Word(state, forms, Right(state, s0)), s0lw = Word(state, forms, Left(state, s0));
        uint s0v = s0 < 0 ? 0 : (uint)(state.LeftCount[s0] + (state.RightCount[s0] * 8)), s1v = s1 < 0 ? 0 : (uint)(state.LeftCount[s1] + (state.RightCount[s1] * 8)), b0v = (uint)state.LeftCount[b0];
        var near = Distance(b0, s0);
        var apart = Distance(s0, s1);
        uint s0c = Cluster(state, forms, s0), s1c = Cluster(state, forms, s1), b0c = Cluster(state, forms, b0);
        uint s0h = Held(state, s0), s1h = Held(state, s1), b0h = Held(state, b0);
        uint s0lr = RelationOf(state, Left(state, s0)), s0rr = RelationOf(state, Right(state, s0)), s1rr = RelationOf(state, Right(state, s1)), b0lr = RelationOf(state, Left(state, b0));
        var n = 0;
        features[n++] = FeatureHash.Of(1, s0w, s0t);
        features[n++] = FeatureHash.Of(2, s1w, s1t);
        features[n++] = FeatureHash.Of(3, b0w, b0t);
        features[n++] = FeatureHash.Of(4, b1w, b1t);
        features[n++] = FeatureHash.Of(5, s0t, b0t);
        features[n++] = FeatureHash.Of(6, s0t, b0t, b1t);
        features[n++] = FeatureHash.Of(7, s0w, b0w);
        features[n++] = FeatureHash.Of(8, s0w, b0t);
        features[n++] = FeatureHash.Of(9, s0t, b0w);
        features[n++] = FeatureHash.Of(10, s1t, s0t);
        features[n++] = FeatureHash.Of(11, s1w, s0w);
        features[n++] = FeatureHash.Of(12, s1w, s0t);
        features[n++] = FeatureHash.Of(13, s1t, s0w);
        features[n++] = FeatureHash.Of(14, s1t, s0t, b0t);
        features[n++] = FeatureHash.Of(15, s2t, s1t, s0t);
        features[n++] = FeatureHash.Of(16, b0t, b1t, b2t);
        features[n++] = FeatureHash.Of(17, s0t | (s0l << 8), b0t);
        features[n++] = FeatureHash.Of(18, s0t | (s0r << 8), b0t);
        features[n++] = FeatureHash.Of(19, s0t | (b0l << 8), b0t);
        features[n++] = FeatureHash.Of(20, s1t | (s1l << 8), s0t);
        features[n++] = FeatureHash.Of(21, s1t | (s1r << 8), s0t, b0t);
        features[n++] = FeatureHash.Of(22, s1t | (s0r << 8), s0t);
        features[n++] = FeatureHash.Of(23, s1t | (s0l << 8), s0t);
        features[n++] = FeatureHash.Of(24, s0w, near);
        features[n++] = FeatureHash.Of(25, b0w, near);
        features[n++] = FeatureHash.Of(26, s0t, b0t, near);
        features[n++] = FeatureHash.Of(27, s1t, s0t, apart);
        features[n++] = FeatureHash.Of(28, s0t, s0v, b0t);
        features[n++] = FeatureHash.Of(29, b0t, b0v, s0t);
        features[n++] = FeatureHash.Of(30, s1t, s1v, s0t);
        features[n++] = FeatureHash.Of(31, s0w, s0v);
        features[n++] = FeatureHash.Of(32, s0w, s0r, b0t);
        features[n++] = FeatureHash.Of(33, s0w, s0l);
        features[n++] = FeatureHash.Of(34, s0w, b0t | (b1t << 8));
        features[n++] = FeatureHash.Of(35, b0w, s0t | (s1t << 8));
        features[n++] = FeatureHash.Of(36, s1w, s0t | (b0t << 8));
        features[n++] = FeatureHash.Of(37, s1t | (b0t << 8), s0w);
        features[n++] = FeatureHash.Of(38, b1w, s0t | (b0t << 8));
        features[n++] = FeatureHash.Of(39, s0rw, s0t, b0t);
        features[n++] = FeatureHash.Of(40, s0lw, s0t, b0t);
        features[n++] = FeatureHash.Of(41, s0t | (s1t << 8) | (s2t << 16), b0t | (b1t << 8));
        features[n++] = FeatureHash.Of(42, s0t | (s0l << 8) | (s0r << 16), b0t | (b0l << 8) | (b1t << 16));
        features[n++] = FeatureHash.Of(43, s1w, b0t | (s0r << 8));
        features[n++] = FeatureHash.Of(44, s0c, b0c);
        features[n++] = FeatureHash.Of(45, s1c, s0c, b0t);
        features[n++] = FeatureHash.Of(46, s0c, b0t | (b1t << 8));
        features[n++] = FeatureHash.Of(47, s1c | (s0t << 16), b0t);
        features[n++] = FeatureHash.Of(48, b0w, s0w, s1t);
        features[n++] = FeatureHash.Of(49, s0h, s0t, b0t);
        features[n++] = FeatureHash.Of(50, s1h, s1t, s0t);
        features[n++] = FeatureHash.Of(51, b0h, b0t, s0t);
        features[n++] = FeatureHash.Of(52, s0w, s0h);
        features[n++] = FeatureHash.Of(53, s1w, s1h, s0t);
        features[n++] = FeatureHash.Of(54, b0w, b0h);
        features[n++] = FeatureHash.Of(55, s0t | (s0lr << 8) | (s0rr << 16), b0t, b0lr);
        features[n++] = FeatureHash.Of(56, s1t | (s1rr << 8), s0t | (s0rr << 8) | (s0lr << 16), b0t);
        features[n++] = FeatureHash.Of(57, s0h, s1h, b0t);
        return n;
    }

    private static uint RelationOf(ParseState state, int position) => position < 0 ? None : (uint)state.Relations[position];

    private static uint Held(ParseState state, int position) => position < 0 ? 0 : unchecked((uint)state.Held[position] ^ ((uint)(state.Held[position] >> 32) * 0x9E3779B1));

    private static int Left(ParseState state, int position) => position < 0 ? ParseState.Nothing : state.LeftChild[position];

    private static int Right(ParseState state, int position) => position < 0 ? ParseState.Nothing : state.RightChild[position];

    private static uint Word(ParseState state, TokenForms forms, int position) =>
        position < 0 ? 0 : position == state.Count ? RootWord : forms.Word[state.First + position];

    private static uint Cluster(ParseState state, TokenForms forms, int position) =>
        position < 0 || position == state.Count ? None : forms.Cluster[state.First + position];

    private static uint Tag(ParseState state, ReadOnlySpan<WordTag> tags, int position) =>
        position < 0 ? None : position == state.Count ? None - 1 : (uint)tags[state.First + position];

    private static uint Distance(int right, int left)
    {
        if (right < 0 || left < 0)
            return 0;
        var distance = right - left;
        return distance <= 4 ? (uint)distance : distance <= 6 ? 5u : distance <= 10 ? 6u : distance <= 20 ? 7u : 8u;
    }
}
