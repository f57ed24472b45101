using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language;

/// <summary>
/// Scores every word of a sentence as head of every other, for several sentences together as far as that goes: two recurrent layers over the words, then a product of the word as dependent with the other as head
/// (Dozat and Manning, ICLR 2017, made small). Memory of one thread.
/// </summary>
internal sealed unsafe class HeadNetwork
{
    private const int Max = HeadSizes.MaxTokens;

    /// <summary>From one word's scores to the next one's; the root stands behind the last word.</summary>
    public const int Stride = (Max + 1 + 15) / 16 * 16;

    private readonly Quantized _quantized = new(Max, HeadSizes.Output);
    private readonly InputCache _cache = new();
    private readonly byte** _words = (byte**)Scratch.Of<nint>(Max);
    private readonly int[] _missing = new int[Max];
    private readonly float* _gates = Scratch.Of<float>((Max + ByteMatrix.Behind) * 6 * HeadSizes.Hidden);
    private readonly float* _embedded = Scratch.Of<float>(HeadSizes.Input);
    private readonly float* _first = Scratch.Of<float>(Max * 2 * HeadSizes.Hidden);
    private readonly float* _second = Scratch.Of<float>(Max * 2 * HeadSizes.Hidden);
    private readonly float* _output = Scratch.Of<float>((Max + ByteMatrix.Behind) * HeadSizes.Output);
    private readonly float* _wanted = Scratch.Of<float>((Max + ByteMatrix.Behind) * HeadSizes.Arc);
    private readonly Quantized _asHeads = new(Max + 1, HeadSizes.Arc);
    private readonly ByteMatrix _heads = new(HeadSizes.Arc, Stride);
    private readonly float* _pairs = Scratch.Of<float>(Max * HeadSizes.Label);
    private readonly float* _labels = Scratch.Of<float>((Max + ByteMatrix.Behind) * HeadSizes.Relations);

    private readonly int* _columns = Scratch.Of<int>(Max + 8);
    private readonly int* _steps = Steps();

    /// <summary>Score of each head (column; the root behind the last word, and minus infinity up to the next multiple of eight) for each word (row).</summary>
    public float* Scores { get; } = Scratch.Of<float>((Max + ByteMatrix.Behind) * Stride);

    /// <summary>Reads sentences, which can then be scored one by one.</summary>
    /// <param name="words">One sentence behind the other.</param>
    /// <param name="ends">Of each the place behind its last word.</param>
    public void Read(HeadWeights weights, ReadOnlySpan<HeadInput> words, ReadOnlySpan<int> ends)
    {
        var count = words.Length;
        FindInput(weights, words);
        var first = 0;
        foreach (var end in ends)
        {
            weights.First.Run(unchecked(_words + first), end - first, unchecked(_first + ((nint)first * 2 * HeadSizes.Hidden)));
            first = end;
        }
        _quantized.Set(_first, count, 2 * HeadSizes.Hidden, 2 * HeadSizes.Hidden);
        weights.Second.Run(_quantized, _first, ends, _gates, _second);
        _quantized.Set(_second, count, 2 * HeadSizes.Hidden, 2 * HeadSizes.Hidden);
        weights.Output.Apply(_quantized, count, _output);
        for (var i = 0; i < count; i++)
            Leak(unchecked(_output + ((nint)i * HeadSizes.Output)), 2 * HeadSizes.Arc);
        _quantized.Set(_output, count, HeadSizes.Arc, HeadSizes.Output);
        weights.Arcs.Apply(_quantized, count, _wanted);
    }

    /// <summary>Fills <see cref="Scores"/> for one of the sentences.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">The place of its first word.</param>
    public void Score(HeadWeights weights, ReadOnlySpan<HeadInput> words, int first)
    {
        var count = words.Length;
        _quantized.Set(unchecked(_wanted + ((nint)first * HeadSizes.Arc)), count, HeadSizes.Arc, HeadSizes.Arc);
        SetHeads(weights, first, count);
        for (var column = 0; column <= count; column += ByteMatrix.Block)
            _heads.Apply(_quantized, count, column, unchecked(Scores + column), Stride);
        AddTagPairs(weights, words);
    }

    /// <summary>What each word is to its head.</summary>
    /// <param name="heads">Places among the words of all sentences; -1 for the root.</param>
    public void Label(HeadWeights weights, ReadOnlySpan<int> heads, Span<Relation> relations)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++)
            Pair(weights, i, heads[i]);
        _quantized.Set(_pairs, count, HeadSizes.Label, HeadSizes.Label);
        weights.Labels.Apply(_quantized, count, _labels);
        for (var i = 0; i < count; i++)
            relations[i] = heads[i] < 0 ? Relation.Root : Best(unchecked(_labels + ((nint)i * HeadSizes.Relations)));
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
                if (!_cache.TryFind(words[i], i, out _words[i]))
                {
                    weights.Words.Fetch(words[i].Word);
                    _missing[missing++] = i;
                }
                else if (Sse.IsSupported)
                {
                    for (var at = 0; at < OpenGates.WidthOf(HeadSizes.Hidden); at += 64)
                        Sse.Prefetch0(_words[i] + at);
                }
            }
            for (var k = 0; k < missing; k++)
            {
                Embed(weights, words[_missing[k]], _embedded);
                _quantized.SetRow(k, _embedded, HeadSizes.Input);
            }
            weights.First.Weights.Apply(_quantized, missing, _gates);
            for (var k = 0; k < missing; k++)
                OpenGates.Put(_gates + ((nint)k * 6 * HeadSizes.Hidden), _quantized.Row(k), _quantized.Scales[k], HeadSizes.Hidden, _words[_missing[k]]);
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Leak(float* values, int count)
    {
        for (var i = 0; i < count; i += 8)
        {
            var value = Vector256.Load(unchecked(values + i));
            Vector256.MaxNative(value, value * HeadSizes.Leak).Store(unchecked(values + i));
        }
    }

    // Words as heads, one a column, the root behind them.
    private void SetHeads(HeadWeights weights, int first, int count)
    {
        unchecked
        {
            _asHeads.Set(_output + ((nint)first * HeadSizes.Output) + HeadSizes.Arc, count, HeadSizes.Arc, HeadSizes.Output);
            _asHeads.SetRow(count, weights.RootHead, HeadSizes.Arc);
            for (var i = 0; i <= count; i++)
                _heads.SetColumn(i, _asHeads.Row(i), _asHeads.Scales[i]);
        }
    }

    private void AddTagPairs(HeadWeights weights, ReadOnlySpan<HeadInput> words)
    {
        unchecked
        {
            var count = words.Length;
            for (var i = 0; i < count; i++)
                _columns[i] = words[i].Tag * HeadSizes.Distances;
            // What lies behind the last word is worked on with the last eight, and is of no account.
            new Span<int>(_columns + count, 8).Clear();
            for (var word = 0; word < count; word++)
            {
                var scores = Scores + ((nint)word * Stride);
                var row = words[word].Tag * HeadSizes.Tags * HeadSizes.Distances;
                var top = scores[count] + weights.TagPairs.At(row + (HeadSizes.RootTag * HeadSizes.Distances) + HeadSizes.Distances - 1);
                AddTagPairs(weights.TagPairs, row, _steps + Max - word, count, scores);
                scores[count] = top;
                scores[word] = float.NegativeInfinity;
                for (var behind = count + 1; behind % 8 != 0; behind++)
                    scores[behind] = float.NegativeInfinity;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddTagPairs(ByteTable pairs, int row, int* steps, int count, float* scores)
    {
        unchecked
        {
            var first = Vector256.Create(row);
            for (var head = 0; head < count; head += 8)
                (Vector256.Load(scores + head) + pairs.At(first + Vector256.Load(_columns + head) + Vector256.Load(steps + head))).Store(scores + head);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pair(HeadWeights weights, int word, int head)
    {
        unchecked
        {
            var own = _output + ((nint)word * HeadSizes.Output) + (2 * HeadSizes.Arc);
            var other = head < 0 ? weights.RootLabel : _output + ((nint)head * HeadSizes.Output) + (2 * HeadSizes.Arc) + HeadSizes.Label;
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
    private static int* Steps()
    {
        var steps = Scratch.Of<int>((2 * Max) + 1 + 8);
        for (var by = -Max; by <= Max; by++)
            steps[by + Max] = by == 0 ? 0 : HeadInput.Distance(Max, Max + by, -1);
        return steps;
    }
}
