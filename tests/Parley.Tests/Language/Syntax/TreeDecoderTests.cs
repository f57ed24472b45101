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
        var scores = Scores();
        for (var i = 0; i < count; i++)
        {
            for (var head = 0; head <= count; head++)
            {
                seed = unchecked((seed * 1664525) + 1013904223);
                scores[(i * HeadNetwork.Stride) + head] = head == i ? float.NegativeInfinity : (seed >> 8) / 65536f;
            }
        }
        var found = new int[count];
        new TreeDecoder().Decode(scores, found);
        Assert.True(IsTree(found));
        Assert.Equal(Best(scores, count), Sum(scores, found), 0.01);
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
