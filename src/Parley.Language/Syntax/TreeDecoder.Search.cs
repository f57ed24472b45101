namespace Parley.Language;

internal sealed unsafe partial class TreeDecoder
{
    private const int Size = HeadSizes.MaxTokens + 16;

    // Best scores of stretches of words, the root as word 0. "Open" ones end at an arc's two ends, "closed" ones at a word with all its dependents on that side.
    // Each closed or open stretch that is asked for by its right end lies turned, so that the inner loops read one number behind the other.
    private readonly float* _closedRight = Scratch.Of<float>(Size * Size);
    private readonly float* _leftByFirst = Scratch.Of<float>(Size * Size);
    private readonly float* _closedLeft = Scratch.Of<float>(Size * Size);
    private readonly float* _openRight = Scratch.Of<float>(Size * Size);
    private readonly float* _openLeft = Scratch.Of<float>(Size * Size);
    private readonly float* _closedRightTurned = Scratch.Of<float>(Size * Size);
    private readonly byte* _split = Scratch.Of<byte>(Size * Size);
    private readonly byte* _splitRight = Scratch.Of<byte>(Size * Size);
    private readonly byte* _splitLeft = Scratch.Of<byte>(Size * Size);
    private readonly Stack<(byte First, byte Last, bool Right, bool Closed)> _work = new();

    private void Search(float* scores, Span<int> heads)
    {
        var count = heads.Length + 1;
        Clear(count);
        for (var i = 0; i < count; i++)
            (Right(i, i), RightTurned(i, i), Left(i, i), *LeftOf(i)) = (0, 0, 0, 0);
        for (var width = 1; width < count; width++)
        {
            for (var first = 0; first + width < count; first++)
                Join(scores, first, first + width, heads.Length);
        }
        Follow(count - 1, heads);
    }

    private ref float Right(int first, int last) => ref _closedRight[unchecked((first * Size) + last)];

    private ref float RightTurned(int first, int last) => ref _closedRightTurned[unchecked((last * Size) + first)];

    // Turned: rows are right ends.
    private ref float Left(int first, int last) => ref _closedLeft[unchecked((last * Size) + first)];

    private void Join(float* scores, int first, int last, int words)
    {
        unchecked
        {
            var cell = (first * Size) + last;
            // Two closed stretches meet between k and k + 1.
            var split = Largest.OfSums(_closedRight + (first * Size) + first, _closedLeft + (last * Size) + first + 1, last - first, out var both);
            _split[cell] = (byte)(first + split);
            var head = first == 0 ? words : first - 1;
            _openRight[cell] = both + scores[((last - 1) * HeadNetwork.Stride) + head];
            if (first > 0)
            {
                _openLeft[(last * Size) + first] = both + scores[((first - 1) * HeadNetwork.Stride) + last - 1];
                // A closed stretch, then an arc from the last word to where it ends.
                split = Largest.OfSums(LeftOf(first), _openLeft + (last * Size) + first, last - first, out var left);
                _splitLeft[cell] = (byte)(first + split);
                Left(first, last) = left;
                LeftOf(first)[last - first] = left;
            }
            split = Largest.OfSums(_openRight + (first * Size) + first + 1, RightOf(last) + first + 1, last - first, out var right);
            _splitRight[cell] = (byte)(first + 1 + split);
            (Right(first, last), RightTurned(first, last)) = (right, right);
        }
    }

    private float* RightOf(int last) => unchecked(_closedRightTurned + (last * Size));

    // Element 0 is the stretch of the word alone.
    private float* LeftOf(int first) => unchecked(_leftByFirst + (first * Size));

    // What is not known yet is worse than anything, so that sums can be formed eight at a time without looking where a stretch ends.
    private void Clear(int count)
    {
        var width = (count + 15) / 8 * 8;
        foreach (var table in (ReadOnlySpan<nint>)[(nint)_closedRight, (nint)_closedLeft, (nint)_openRight, (nint)_openLeft, (nint)_closedRightTurned, (nint)_leftByFirst])
        {
            for (var i = 0; i < count; i++)
                new Span<float>(unchecked((float*)table + ((nint)i * Size)), width).Fill(float.NegativeInfinity);
        }
    }

    private void Follow(int last, Span<int> heads)
    {
        _work.Clear();
        _work.Push((0, (byte)last, true, true));
        while (_work.TryPop(out var item))
        {
            if (item.First == item.Last)
                continue;
            var cell = unchecked((item.First * Size) + item.Last);
            if (!item.Closed)
            {
                if (item.Right)
                    heads[item.Last - 1] = item.First == 0 ? heads.Length : item.First - 1;
                else
                    heads[item.First - 1] = item.Last - 1;
                _work.Push((item.First, _split[cell], true, true));
                _work.Push(((byte)(_split[cell] + 1), item.Last, false, true));
            }
            else if (item.Right)
            {
                _work.Push((item.First, _splitRight[cell], true, false));
                _work.Push((_splitRight[cell], item.Last, true, true));
            }
            else
            {
                _work.Push((item.First, _splitLeft[cell], false, true));
                _work.Push((_splitLeft[cell], item.Last, false, false));
            }
        }
    }
}
