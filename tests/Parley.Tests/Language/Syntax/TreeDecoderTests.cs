using Parley.Language;

namespace Parley.Tests.Language.Syntax;

public unsafe class TreeDecoderTests
{
    [Fact]
    public void Decode_BestHeadsAreATree_TakesThem()
    {
        // "Norway | rejected | the | offer": heads 1, root, 3, 1.
        Assert.Equal([1, 4, 3, 1], Decode(4, (0, 1), (1, 4), (2, 3), (3, 1)));
    }

    [Fact]
    public void Decode_TwoWordsThatWantEachOther_LeavesNoCycle()
    {
        var heads = Decode(2, (0, 1), (1, 0));
        Assert.Contains(2, heads);
    }

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(3u)]
    [InlineData(4u)]
    [InlineData(5u)]
    [InlineData(6u)]
    public void Decode_AnyScores_FindsTheBestTreeWithoutCrossingArcs(uint seed)
    {
        const int count = 5;
        var scores = Scores(count, seed);
        var found = new int[count];
        new TreeDecoder().Decode(scores, found);
        Assert.True(IsTree(found));
        Assert.Equal(Best(scores, count), Sum(scores, found), 0.01);
    }

    // Stretches of more than eight words are searched in several steps.
    [Theory]
    [InlineData(7, 11u)]
    [InlineData(8, 12u)]
    [InlineData(9, 13u)]
    [InlineData(17, 14u)]
    [InlineData(40, 15u)]
    public void Decode_ManyWords_FindsWhatAPlainSearchFinds(int count, uint seed)
    {
        var scores = Scores(count, seed);
        var found = new int[count];
        new TreeDecoder().Decode(scores, found);
        Assert.True(IsTree(found));
        Assert.Equal(PlainSearch(scores, count), Sum(scores, found), 0.01);
    }

    [Fact]
    public void Decode_AsManyWordsAsThereCanBe_GivesATree()
    {
        const int count = HeadSizes.MaxTokens;
        var scores = Scores();
        for (var i = 0; i < count; i++)
        {
            for (var head = 0; head <= count; head++)
                scores[(i * HeadNetwork.Stride) + head] = head == i ? float.NegativeInfinity : (i * 7919 + head * 104729) % 101;
        }
        var found = new int[count];
        new TreeDecoder().Decode(scores, found);
        Assert.True(IsTree(found));
    }

    private static int[] Decode(int count, params (int Word, int Head)[] wanted)
    {
        var scores = Scores();
        for (var i = 0; i < count; i++)
        {
            for (var head = 0; head <= count; head++)
                scores[(i * HeadNetwork.Stride) + head] = head == i ? float.NegativeInfinity : 0;
        }
        foreach (var (word, head) in wanted)
            scores[(word * HeadNetwork.Stride) + head] = 5;
        var heads = new int[count];
        new TreeDecoder().Decode(scores, heads);
        return heads;
    }

    private static float* Scores(int count, uint seed)
    {
        var scores = Scores();
        for (var i = 0; i < count; i++)
        {
            for (var head = 0; head <= count; head++)
            {
                seed = unchecked((seed * 1664525) + 1013904223);
                scores[(i * HeadNetwork.Stride) + head] = head == i ? float.NegativeInfinity : (seed >> 8) / 65536f;
            }
        }
        return scores;
    }

    private static float* Scores()
    {
        var scores = Scratch.Of<float>(HeadSizes.MaxTokens * HeadNetwork.Stride);
        new Span<float>(scores, HeadSizes.MaxTokens * HeadNetwork.Stride).Fill(float.NegativeInfinity);
        return scores;
    }

    // Every way to give each word a head.
    private static float Best(float* scores, int count)
    {
        var best = float.NegativeInfinity;
        var heads = new int[count];
        var all = (int)Math.Pow(count + 1, count);
        for (var number = 0; number < all; number++)
        {
            var rest = number;
            for (var i = 0; i < count; i++, rest /= count + 1)
                heads[i] = rest % (count + 1);
            if (IsTree(heads))
                best = Math.Max(best, Sum(scores, heads));
        }
        return best;
    }

    // Eisner's search without any haste: the root is word 0, [first, last, 0] hangs on the last word, [.., 1] on the first.
    private static float PlainSearch(float* scores, int count)
    {
        var (open, closed) = (new float[count + 1, count + 1, 2], new float[count + 1, count + 1, 2]);
        for (var length = 1; length <= count; length++)
        {
            for (var first = 0; first + length <= count; first++)
            {
                var last = first + length;
                var both = Enumerable.Range(first, length).Max(k => closed[first, k, 1] + closed[k + 1, last, 0]);
                open[first, last, 0] = first == 0 ? float.NegativeInfinity : both + scores[((first - 1) * HeadNetwork.Stride) + last - 1];
                open[first, last, 1] = both + scores[((last - 1) * HeadNetwork.Stride) + (first == 0 ? count : first - 1)];
                closed[first, last, 0] = Enumerable.Range(first, length).Max(k => closed[first, k, 0] + open[k, last, 0]);
                closed[first, last, 1] = Enumerable.Range(first + 1, length).Max(k => open[first, k, 1] + closed[k, last, 1]);
            }
        }
        return closed[0, count, 1];
    }

    private static float Sum(float* scores, int[] heads)
    {
        var sum = 0f;
        for (var i = 0; i < heads.Length; i++)
            sum += scores[(i * HeadNetwork.Stride) + heads[i]];
        return sum;
    }

    // Every word reaches the root, and no word under an arc has its head outside.
    private static bool IsTree(int[] heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var (at, steps) = (i, 0);
            while (at < heads.Length && steps++ <= heads.Length)
                at = heads[at];
            if (at < heads.Length)
                return false;
            var (left, right) = heads[i] == heads.Length ? (i, i) : (Math.Min(i, heads[i]), Math.Max(i, heads[i]));
            for (var k = left + 1; k < right; k++)
            {
                if (heads[k] < left || heads[k] > right)
                    return false;
            }
        }
        return true;
    }
}
