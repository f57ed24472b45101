using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>
/// Scores every word of a sentence as head of every other: two recurrent layers over the words, then a product of the word as dependent with the other as head
/// (Dozat and Manning, ICLR 2017, made small). Memory of one thread.
/// </summary>
internal sealed unsafe class HeadNetwork
{
    private const int Max = HeadSizes.MaxTokens;

    /// <summary>From one word's scores to the next one's; the root stands behind the last word.</summary>
    public const int Stride = (Max + 1 + 15) / 16 * 16;

    private readonly Quantized _quantized = new(Max, HeadSizes.Output);
    private readonly InputCache _cache = new();
    private readonly float** _rows = (float**)Scratch.Of<nint>(Max);
    private readonly float** _inputs = (float**)Scratch.Of<nint>(Max);
    private readonly int[] _missing = new int[Max];
    private readonly float* _gates = Scratch.Of<float>((Max + ByteMatrix.Behind) * 6 * HeadSizes.Hidden);
    private readonly float* _first = Scratch.Of<float>(Max * 2 * HeadSizes.Hidden);
    private readonly float* _second = Scratch.Of<float>(Max * 2 * HeadSizes.Hidden);
    private readonly float* _output = Scratch.Of<float>((Max + ByteMatrix.Behind) * HeadSizes.Output);
    private readonly float* _wanted = Scratch.Of<float>((Max + ByteMatrix.Behind) * HeadSizes.Arc);
    private readonly float* _heads = Scratch.Of<float>(Stride * HeadSizes.Arc);
    private readonly float* _pairs = Scratch.Of<float>(Max * HeadSizes.Label);
    private readonly float* _labels = Scratch.Of<float>((Max + ByteMatrix.Behind) * HeadSizes.Relations);

    private readonly int* _columns = Scratch.Of<int>(Max + 1);
    private readonly byte* _steps = Steps();

    /// <summary>Score of each head (column; the root behind the last word, and minus infinity up to the next multiple of eight) for each word (row).</summary>
    public float* Scores { get; } = Scratch.Of<float>(Max * Stride);

    /// <summary>Fills <see cref="Scores"/>.</summary>
    public void Score(HeadWeights weights, ReadOnlySpan<HeadInput> words)
    {
        var count = words.Length;
        FindInput(weights, words);
        weights.First.Run(_rows, _inputs, count, _first);
        _quantized.Set(_first, count, 2 * HeadSizes.Hidden, 2 * HeadSizes.Hidden);
        for (var i = 0; i < count; i++)
            _inputs[i] = unchecked(_first + ((nint)i * 2 * HeadSizes.Hidden));
        weights.Second.Run(_quantized, _inputs, _rows, count, _gates, _second);
        _quantized.Set(_second, count, 2 * HeadSizes.Hidden, 2 * HeadSizes.Hidden);
        weights.Output.Apply(_quantized, count, _output);
        for (var i = 0; i < count; i++)
            Leak(unchecked(_output + ((nint)i * HeadSizes.Output)), 2 * HeadSizes.Arc);
        _quantized.Set(_output, count, HeadSizes.Arc, HeadSizes.Output);
        weights.Arcs.Apply(_quantized, count, _wanted);
        TurnHeads(weights, count);
        for (var i = 0; i < count; i += 4)
            ScoreHeads(i, count);
        AddTagPairs(weights, words);
    }

    /// <summary>What each word is to its head.</summary>
    /// <param name="heads">Positions; the number of words for the root.</param>
    public void Label(HeadWeights weights, ReadOnlySpan<int> heads, Span<Relation> relations)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++)
            Pair(weights, i, heads[i], count);
        _quantized.Set(_pairs, count, HeadSizes.Label, HeadSizes.Label);
        weights.Labels.Apply(_quantized, count, _labels);
        for (var i = 0; i < count; i++)
            relations[i] = heads[i] == count ? Relation.Root : Best(unchecked(_labels + ((nint)i * HeadSizes.Relations)));
    }

    // What the first layer makes of the words, from memory as far as possible.
    private void FindInput(HeadWeights weights, ReadOnlySpan<HeadInput> words)
    {
        unchecked
        {
            _cache.Begin(weights);
            var missing = 0;
            for (var i = 0; i < words.Length; i++)
            {
                var isKnown = _cache.TryFind(words[i], i, out var row);
                _rows[i] = row;
                _inputs[i] = row + (6 * HeadSizes.Hidden);
                if (isKnown)
                    continue;
                Embed(weights, words[i], _inputs[i]);
                _quantized.SetRow(missing, _inputs[i], HeadSizes.Input);
                _missing[missing++] = i;
            }
            weights.First.Weights.Apply(_quantized, missing, _gates);
            for (var k = 0; k < missing; k++)
                new ReadOnlySpan<float>(_gates + ((nint)k * 6 * HeadSizes.Hidden), 6 * HeadSizes.Hidden).CopyTo(new(_rows[_missing[k]], 6 * HeadSizes.Hidden));
        }
    }

    private static void Embed(HeadWeights weights, HeadInput word, float* to)
    {
        unchecked
        {
            weights.Words.Copy(word.Word, to);
            weights.Tags.Copy(word.Tag, to + HeadSizes.Word);
            weights.Suffixes.Copy(word.Suffix, to + HeadSizes.Word + HeadSizes.Tag);
            weights.Shapes.Copy(word.Shape, to + HeadSizes.Word + HeadSizes.Tag + HeadSizes.Suffix);
            weights.Prefixes.Add(word.Prefix, to + HeadSizes.Word + HeadSizes.Tag + HeadSizes.Suffix);
        }
    }

    private static void Leak(float* values, int count)
    {
        for (var i = 0; i < count; i += 8)
        {
            var value = Vector256.Load(unchecked(values + i));
            Vector256.MaxNative(value, value * HeadSizes.Leak).Store(unchecked(values + i));
        }
    }

    // Words as heads, one a column, the root behind them.
    private void TurnHeads(HeadWeights weights, int count)
    {
        unchecked
        {
            for (var j = 0; j < HeadSizes.Arc; j++)
            {
                var row = _heads + ((nint)j * Stride);
                for (var i = 0; i < count; i++)
                    row[i] = _output[((nint)i * HeadSizes.Output) + HeadSizes.Arc + j];
                row[count] = weights.RootHead[j];
            }
        }
    }

    // Four words at a time with sixteen heads: each head that is loaded serves four times. Words behind the last are of no account.
    private void ScoreHeads(int word, int count)
    {
        unchecked
        {
            float* a = _wanted + ((nint)word * HeadSizes.Arc), b = a + HeadSizes.Arc, c = b + HeadSizes.Arc, d = c + HeadSizes.Arc;
            var scores = Scores + ((nint)word * Stride);
            for (var column = 0; column <= count; column += 16)
            {
                Vector256<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
                var heads = _heads + column;
                for (var j = 0; j < HeadSizes.Arc; j++, heads += Stride)
                {
                    var (low, high) = (Vector256.Load(heads), Vector256.Load(heads + 8));
                    (a0, a1) = (a0 + (low * a[j]), a1 + (high * a[j]));
                    (b0, b1) = (b0 + (low * b[j]), b1 + (high * b[j]));
                    (c0, c1) = (c0 + (low * c[j]), c1 + (high * c[j]));
                    (d0, d1) = (d0 + (low * d[j]), d1 + (high * d[j]));
                }
                Store(scores + column, a0, a1);
                Store(scores + Stride + column, b0, b1);
                Store(scores + (2 * Stride) + column, c0, c1);
                Store(scores + (3 * Stride) + column, d0, d1);
            }
        }
    }

    private static void Store(float* to, Vector256<float> low, Vector256<float> high)
    {
        low.Store(to);
        high.Store(unchecked(to + 8));
    }

    private void AddTagPairs(HeadWeights weights, ReadOnlySpan<HeadInput> words)
    {
        unchecked
        {
            var count = words.Length;
            for (var i = 0; i < count; i++)
                _columns[i] = words[i].Tag * HeadSizes.Distances;
            _columns[count] = HeadSizes.RootTag * HeadSizes.Distances;
            for (var word = 0; word < count; word++)
            {
                var scores = Scores + ((nint)word * Stride);
                var row = words[word].Tag * HeadSizes.Tags * HeadSizes.Distances;
                for (var head = 0; head < count; head++)
                    scores[head] += weights.TagPairs.At(row + _columns[head] + _steps[head - word + Max]);
                scores[count] += weights.TagPairs.At(row + _columns[count] + HeadSizes.Distances - 1);
                scores[word] = float.NegativeInfinity;
                for (var behind = count + 1; behind % 8 != 0; behind++)
                    scores[behind] = float.NegativeInfinity;
            }
        }
    }

    private void Pair(HeadWeights weights, int word, int head, int root)
    {
        unchecked
        {
            var own = _output + ((nint)word * HeadSizes.Output) + (2 * HeadSizes.Arc);
            var other = head == root ? weights.RootLabel : _output + ((nint)head * HeadSizes.Output) + (2 * HeadSizes.Arc) + HeadSizes.Label;
            var to = _pairs + ((nint)word * HeadSizes.Label);
            for (var j = 0; j < HeadSizes.Label; j += 8)
            {
                var sum = Vector256.Load(own + j) + Vector256.Load(other + j);
                Vector256.MaxNative(sum, sum * HeadSizes.Leak).Store(to + j);
            }
        }
    }

    private static Relation Best(float* scores)
    {
        for (var i = Relations.Count; i < HeadSizes.Relations; i++)
            scores[i] = float.NegativeInfinity;
        return (Relation)Largest.Of(scores, HeadSizes.Relations);
    }

    // By how far the head lies behind the word, with the most that can be before it added.
    private static byte* Steps()
    {
        var steps = Scratch.Of<byte>((2 * Max) + 1);
        for (var by = -Max; by <= Max; by++)
            steps[by + Max] = (byte)(by == 0 ? 0 : HeadInput.Distance(Max, Max + by, -1));
        return steps;
    }
}
