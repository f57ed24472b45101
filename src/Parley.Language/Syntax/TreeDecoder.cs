namespace Parley.Language;

/// <summary>Makes a tree of scores: each word takes its best head, and only where that gives no tree without crossing arcs is the best such tree searched (Eisner, COLING 1996).</summary>
/// <remarks>A tree can have several words at its top. The search takes time cubic in the words of a sentence, of which there are at most <see cref="HeadSizes.MaxTokens"/>.</remarks>
internal sealed unsafe partial class TreeDecoder
{
    private readonly int[] _steps = new int[HeadSizes.MaxTokens + 1];

    /// <param name="scores">For each word a row of <see cref="HeadNetwork.Stride"/>: a score for each head, the root behind the last word, and minus infinity up to the next multiple of eight.</param>
    /// <param name="heads">Written to: positions, or their number for the root.</param>
    public void Decode(float* scores, Span<int> heads)
    {
        for (var i = 0; i < heads.Length; i++)
            heads[i] = Largest.Of(unchecked(scores + ((nint)i * HeadNetwork.Stride)), (heads.Length + 8) / 8 * 8);
        if (!IsTree(heads))
            Search(scores, heads);
    }

    private bool IsTree(ReadOnlySpan<int> heads) => ReachesRoot(heads) && !Crosses(heads);

    // Each word is walked from once: what was met on an earlier walk leads to the root.
    private bool ReachesRoot(ReadOnlySpan<int> heads)
    {
        var seen = _steps.AsSpan(0, heads.Length);
        seen.Clear();
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at < heads.Length && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (at < heads.Length && seen[at] == i + 1)
                return false;
        }
        return true;
    }

    // Arcs cross where, under an arc, a word's head lies outside it.
    private static bool Crosses(ReadOnlySpan<int> heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var (left, right) = heads[i] == heads.Length ? (0, 0) : heads[i] < i ? (heads[i], i) : (i, heads[i]);
            for (var k = left + 1; k < right; k++)
            {
                if (heads[k] < left || heads[k] > right)
                    return true;
            }
        }
        return false;
    }
}
