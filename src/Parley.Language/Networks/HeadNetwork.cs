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
    private readonly float* _input = Scratch.Of<float>(Max * HeadSizes.Input);
    private readonly float* _gates = Scratch.Of<float>(Max * 6 * HeadSizes.Hidden);
    private readonly float* _first = Scratch.Of<float>(Max * 2 * HeadSizes.Hidden);
    private readonly float* _second = Scratch.Of<float>(Max * 2 * HeadSizes.Hidden);
    private readonly float* _output = Scratch.Of<float>(Max * HeadSizes.Output);
    private readonly float* _wanted = Scratch.Of<float>(Max * HeadSizes.Arc);
    private readonly float* _heads = Scratch.Of<float>(Stride * HeadSizes.Arc);
    private readonly float* _pairs = Scratch.Of<float>(Max * HeadSizes.Label);
    private readonly float* _labels = Scratch.Of<float>(Max * HeadSizes.Relations);

    /// <summary>Score of each head (column; the root behind the last word) for each word (row).</summary>
    public float* Scores { get; } = Scratch.Of<float>(Max * Stride);

    /// <summary>Fills <see cref="Scores"/>.</summary>
    public void Score(HeadWeights weights, ReadOnlySpan<HeadInput> words)
    {
        var count = words.Length;
        for (var i = 0; i < count; i++)
            Embed(weights, words[i], unchecked(_input + ((nint)i * HeadSizes.Input)));
        _quantized.Set(_input, count, HeadSizes.Input, HeadSizes.Input);
        weights.First.Apply(_quantized, _input, HeadSizes.Input, count, _gates, _first);
        _quantized.Set(_first, count, 2 * HeadSizes.Hidden, 2 * HeadSizes.Hidden);
        weights.Second.Apply(_quantized, _first, 2 * HeadSizes.Hidden, count, _gates, _second);
        _quantized.Set(_second, count, 2 * HeadSizes.Hidden, 2 * HeadSizes.Hidden);
        weights.Output.Apply(_quantized, count, _output);
        for (var i = 0; i < count; i++)
            Leak(unchecked(_output + ((nint)i * HeadSizes.Output)), 2 * HeadSizes.Arc);
        _quantized.Set(_output, count, HeadSizes.Arc, HeadSizes.Output);
        weights.Arcs.Apply(_quantized, count, _wanted);
        TurnHeads(weights, count);
        for (var i = 0; i < count; i++)
            ScoreHeads(weights, words, i);
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
            relations[i] = heads[i] == count ? Relation.Root : (Relation)Best(new(unchecked(_labels + ((nint)i * HeadSizes.Relations)), Relations.Count));
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
            Vector256.Max(value, value * HeadSizes.Leak).Store(unchecked(values + i));
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

    private void ScoreHeads(HeadWeights weights, ReadOnlySpan<HeadInput> words, int word)
    {
        unchecked
        {
            var count = words.Length;
            var wanted = _wanted + ((nint)word * HeadSizes.Arc);
            var scores = Scores + ((nint)word * Stride);
            for (var column = 0; column <= count; column += 16)
            {
                Vector256<float> low = default, high = default;
                var heads = _heads + column;
                for (var j = 0; j < HeadSizes.Arc; j++, heads += Stride)
                {
                    var factor = Vector256.Create(wanted[j]);
                    low += factor * Vector256.Load(heads);
                    high += factor * Vector256.Load(heads + 8);
                }
                low.Store(scores + column);
                high.Store(scores + column + 8);
            }
            var row = words[word].Tag * HeadSizes.Tags;
            for (var head = 0; head < count; head++)
                scores[head] += weights.TagPairs.At(row + words[head].Tag, HeadInput.Distance(word, head, count));
            scores[count] += weights.TagPairs.At(row + HeadSizes.RootTag, HeadSizes.Distances - 1);
            scores[word] = float.NegativeInfinity;
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
                Vector256.Max(sum, sum * HeadSizes.Leak).Store(to + j);
            }
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return best;
    }
}
