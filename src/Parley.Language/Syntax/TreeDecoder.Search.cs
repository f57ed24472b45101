using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language;

internal sealed unsafe partial class TreeDecoder
{
    // What is worked on eight at a time reaches beyond the last stretch.
    private const int Size = (HeadSizes.MaxTokens + 1 + 8 + 15) / 16 * 16;

    // Best scores of stretches of words, the root as word 0. "Open" ones end at an arc's two ends, "closed" ones at a word with all its dependents on that side;
    // right ones hang on their first word, left ones on their last. A row has all stretches of one length, by first word: so the same step of the search is made for eight stretches at a time.
    private readonly float* _closedRight = Scratch.Of<float>(Size * Size);
    private readonly float* _closedLeft = Scratch.Of<float>(Size * Size);
    private readonly float* _openRight = Scratch.Of<float>(Size * Size);
    private readonly float* _openLeft = Scratch.Of<float>(Size * Size);
    private readonly int[] _work = new int[4 * Size];

    private void Search(float* scores, Span<int> heads)
    {
        var count = heads.Length + 1;
        new Span<float>(_closedRight, count).Clear();
        new Span<float>(_closedLeft, count).Clear();
        for (var length = 1; length < count; length++)
        {
            Meet(length, count - length);
            AddArcs(scores, length, count - length, heads.Length);
            Close(length, count - length);
        }
        Follow(count - 1, heads);
    }

    // Two closed stretches meet between two words; the sum serves the arcs of both directions.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Meet(int length, int count)
    {
        unchecked
        {
            for (var first = 0; first < count; first += 8)
            {
                float* right = _closedRight + first, left = _closedLeft + ((length - 1) * Size) + first + 1;
                var best = Vector256.Load(right) + Vector256.Load(left);
                var other = best;
                var k = 1;
                for (; k + 1 < length; k += 2)
                {
                    best = Vector256.MaxNative(best, Vector256.Load(right + Size) + Vector256.Load(left - Size + 1));
                    right += 2 * Size;
                    left -= (2 * Size) - 2;
                    other = Vector256.MaxNative(other, Vector256.Load(right) + Vector256.Load(left));
                }
                if (k < length)
                    best = Vector256.MaxNative(best, Vector256.Load(right + Size) + Vector256.Load(left - Size + 1));
                Vector256.MaxNative(best, other).Store(_openRight + (length * Size) + first);
            }
        }
    }

    private void AddArcs(float* scores, int length, int count, int root)
    {
        unchecked
        {
            const int next = HeadNetwork.Stride + 1;
            float* right = _openRight + (length * Size), left = _openLeft + (length * Size);
            float* byRight = scores + ((length - 1) * HeadNetwork.Stride) - 1, byLeft = scores + length - 1 - HeadNetwork.Stride;
            // The root is nobody's dependent.
            left[0] = float.NegativeInfinity;
            right[0] += scores[((length - 1) * HeadNetwork.Stride) + root];
            for (var first = 1; first < count; first++)
            {
                left[first] = right[first] + byLeft[first * next];
                right[first] += byRight[first * next];
            }
        }
    }

    // A closed stretch is an open one and a closed one behind it, seen from its own word.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Close(int length, int count)
    {
        unchecked
        {
            for (var first = 0; first < count; first += 8)
            {
                float* open = _openRight + Size + first, behind = _closedRight + ((length - 1) * Size) + first + 1;
                float* before = _closedLeft + first, reach = _openLeft + (length * Size) + first;
                var (right, left) = (Vector256.Load(open) + Vector256.Load(behind), Vector256.Load(before) + Vector256.Load(reach));
                for (var k = 1; k < length; k++)
                {
                    open += Size;
                    behind -= Size - 1;
                    before += Size;
                    reach -= Size - 1;
                    right = Vector256.MaxNative(right, Vector256.Load(open) + Vector256.Load(behind));
                    left = Vector256.MaxNative(left, Vector256.Load(before) + Vector256.Load(reach));
                }
                right.Store(_closedRight + (length * Size) + first);
                left.Store(_closedLeft + (length * Size) + first);
            }
        }
    }

    // Goes back from the whole sentence. Where a stretch was best cut is looked up again for the few stretches that are part of the tree.
    private void Follow(int last, Span<int> heads)
    {
        var count = 0;
        Push(ref count, 0, last, isRight: true, isClosed: true);
        while (count > 0)
        {
            var item = _work[--count];
            var (first, length, isRight) = (item & 0xFF, (item >> 8) & 0xFF, (item & 0x10000) != 0);
            if (length == 0)
                continue;
            if ((item & 0x20000) == 0)
            {
                if (isRight)
                    heads[first + length - 1] = first == 0 ? heads.Length : first - 1;
                else
                    heads[first - 1] = first + length - 1;
                var cut = Cut(_closedRight, 0, _closedLeft, length - 1, 1, first, length);
                Push(ref count, first, cut, isRight: true, isClosed: true);
                Push(ref count, first + cut + 1, length - cut - 1, isRight: false, isClosed: true);
            }
            else if (isRight)
            {
                var cut = 1 + Cut(_openRight, 1, _closedRight, length - 1, 1, first, length);
                Push(ref count, first, cut, isRight: true, isClosed: false);
                Push(ref count, first + cut, length - cut, isRight: true, isClosed: true);
            }
            else
            {
                var cut = Cut(_closedLeft, 0, _openLeft, length, 0, first, length);
                Push(ref count, first, cut, isRight: false, isClosed: true);
                Push(ref count, first + cut, length - cut, isRight: false, isClosed: false);
            }
        }
    }

    private void Push(ref int count, int first, int length, bool isRight, bool isClosed) =>
        _work[count++] = first | length << 8 | (isRight ? 0x10000 : 0) | (isClosed ? 0x20000 : 0);

    // The first of the cuts with the best sum: the first part has the length "from" and more, the second as much less than "to".
    private static int Cut(float* before, int from, float* behind, int to, int gap, int first, int length)
    {
        unchecked
        {
            float* a = before + (from * Size) + first, b = behind + (to * Size) + first + gap;
            var (best, most) = (0, *a + *b);
            for (var k = 1; k < length; k++)
            {
                a += Size;
                b -= Size - 1;
                if (*a + *b > most)
                    (best, most) = (k, *a + *b);
            }
            return best;
        }
    }
}
