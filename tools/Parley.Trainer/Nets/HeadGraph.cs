using Parley.Language;

namespace Parley.Trainer;

/// <summary>The network of <see cref="HeadNetwork"/> in floats, with its gradient.</summary>
internal sealed unsafe class HeadGraph
{
    private const int Max = NetMemory.MaxTokens;
    private const int Stride = Max + 16;
    private const float DropShare = 0.1f;
    private const float ForgottenWords = 0.1f;
    private const int Both = 2 * HeadSizes.Hidden;

    private readonly Order _order;
    private readonly WordVectors _vectors;
    private readonly Gated[] _layers;
    private readonly Dropout[] _drops;
    private readonly Tensor _given = new(Max, WordVectors.Padded);
    private readonly Tensor _givenTurned = new(WordVectors.Padded, Max);
    private readonly Tensor _input = new(Max, HeadSizes.Input);
    private readonly Tensor _output = new(Max, HeadSizes.Output);
    private readonly Tensor _wanted = new(Max, HeadSizes.Arc);
    private readonly Tensor _heads = new(Stride, HeadSizes.Arc);
    private readonly Tensor _headsTurned = new(HeadSizes.Arc, Stride);
    private readonly Tensor _scores = new(Max, Stride);
    private readonly Tensor _scoresTurned = new(Stride, Max);
    private readonly Tensor _pairs = new(Max, HeadSizes.Label);
    private readonly Tensor _labels = new(Max, HeadSizes.Relations);
    private readonly Tensor _slopesA = new(Stride, HeadSizes.Input);
    private readonly Tensor _slopesB = new(Stride, HeadSizes.Input);
    private readonly Tensor _slopesOutput = new(Max, HeadSizes.Output);
    private readonly int[] _rows = new int[Max];

    private readonly bool[] _learned;

    public HeadGraph(WordVectors vectors, WordStatistics words, Order order)
    {
        (_vectors, _order, _learned) = (vectors, order, words.LearnedRows());
        Words = new(_learned.Length, HeadSizes.Word, 0.01f, order, isSparse: true);
        Given = new(WordVectors.Padded, HeadSizes.Word, 0.1f, order);
        Tags = new(HeadSizes.Tags, HeadSizes.Tag, 0.3f, order, isSparse: true);
        Suffixes = new(HeadSizes.Suffixes, HeadSizes.Suffix, 0.1f, order, isSparse: true);
        Shapes = new(HeadSizes.Shapes, HeadSizes.Shape, 0.1f, order, isSparse: true);
        Prefixes = new(HeadSizes.Prefixes, HeadSizes.Shape, 0.1f, order, isSparse: true);
        _layers = [new(HeadSizes.Input, HeadSizes.Hidden, isEven: false, order), new(Both, HeadSizes.Hidden, isEven: true, order)];
        _drops = [new(HeadSizes.Input, DropShare), new(Both, DropShare), new(Both, DropShare)];
        Output = new(Both, HeadSizes.Output, 1.2f / MathF.Sqrt(Both), order);
        Arcs = new(HeadSizes.Arc, HeadSizes.Arc, 1f / HeadSizes.Arc, order);
        Labels = new(HeadSizes.Label, HeadSizes.Relations, 1 / MathF.Sqrt(HeadSizes.Label), order);
        RootHead = new(1, HeadSizes.Arc, 0.3f, order);
        RootLabel = new(1, HeadSizes.Label, 0.3f, order);
        TagPairs = new(HeadSizes.Tags * HeadSizes.Tags, HeadSizes.Distances, 0, order, isSparse: true);
        All =
        [
            Words, Given, Tags, Suffixes, Shapes, Prefixes, First.Weights, First.Bias, Second.Weights, Second.Bias, Output.Weights, Output.Bias,
            Arcs.Weights, Arcs.Bias, Labels.Weights, Labels.Bias, RootHead, RootLabel, TagPairs,
        ];
    }

    /// <summary>What is learned of a word beside what its given vector says.</summary>
    public Parameter Words { get; }

    /// <summary>From given vectors to the network's own.</summary>
    public Parameter Given { get; }

    public Parameter Tags { get; }

    public Parameter Suffixes { get; }

    public Parameter Shapes { get; }

    public Parameter Prefixes { get; }

    public Layer First => _layers[0].Layer;

    public Layer Second => _layers[1].Layer;

    public Layer Output { get; }

    public Layer Arcs { get; }

    public Layer Labels { get; }

    public Parameter RootHead { get; }

    public Parameter RootLabel { get; }

    public Parameter TagPairs { get; }

    public IReadOnlyList<Parameter> All { get; }

    /// <summary>What stands for each word: what its given vector says and what was learned beside; of words not learned from, what was learned of rare ones.</summary>
    public Tensor WordTable()
    {
        var table = new Tensor(_learned.Length, HeadSizes.Word);
        var given = new Tensor(_learned.Length, WordVectors.Padded);
        for (var row = 0; row < _learned.Length; row++)
        {
            _vectors.Copy(row, new(given.Row(row), WordVectors.Padded));
            Add(table.Row(row), Words.Weights.Row(_learned[row] ? row : 0), HeadSizes.Word);
        }
        Kernels.Multiply(given.Data, _learned.Length, WordVectors.Padded, WordVectors.Padded, Given.Weights.Data, HeadSizes.Word, HeadSizes.Word, table.Data, HeadSizes.Word, add: true);
        return table;
    }

    /// <summary>Adds the gradient of a sentence's loss.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="heads">Positions; the number of words for the root, below zero where not known.</param>
    /// <param name="relations">As the layer has them.</param>
    /// <returns>The loss of the heads.</returns>
    public float Learn(ReadOnlySpan<HeadInput> words, ReadOnlySpan<int> heads, ReadOnlySpan<Relation> relations)
    {
        var count = words.Length;
        Forward(words);
        _slopesOutput.Clear();
        var loss = LearnHeads(words, heads, relations);
        LearnLabels(heads, relations);
        LeakSlopes(count);
        var last = _layers[1].Output.Data;
        new Span<float>(_slopesA.Data, count * Both).Clear();
        Output.Backward(last, Both, count, _slopesOutput.Data, _slopesA.Data, Both);
        _drops[2].Backward(_slopesA.Data, count);
        _layers[1].Backward(_layers[0].Output.Data, count, _slopesA.Data, _slopesB.Data);
        _drops[1].Backward(_slopesB.Data, count);
        _layers[0].Backward(_input.Data, count, _slopesB.Data, _slopesA.Data);
        _drops[0].Backward(_slopesA.Data, count);
        LearnInput(words, _slopesA.Data);
        return loss;
    }

    private void Forward(ReadOnlySpan<HeadInput> words)
    {
        var count = words.Length;
        for (var i = 0; i < count; i++)
            Embed(words[i], i);
        Kernels.Multiply(_given.Data, count, WordVectors.Padded, WordVectors.Padded, Given.Weights.Data, HeadSizes.Word, HeadSizes.Word, _input.Data, HeadSizes.Input, add: true);
        _drops[0].Apply(_input.Data, count, _order);
        _layers[0].Forward(_input.Data, count);
        _drops[1].Apply(_layers[0].Output.Data, count, _order);
        _layers[1].Forward(_layers[0].Output.Data, count);
        _drops[2].Apply(_layers[1].Output.Data, count, _order);
        Output.Forward(_layers[1].Output.Data, Both, count, _output.Data);
        for (var i = 0; i < count; i++)
        {
            var row = _output.Row(i);
            for (var j = 0; j < 2 * HeadSizes.Arc; j++)
                row[j] = Leak(row[j]);
        }
        Arcs.Forward(_output.Data, HeadSizes.Output, count, _wanted.Data);
        _heads.Clear();
        for (var i = 0; i < count; i++)
            new Span<float>(_output.Row(i) + HeadSizes.Arc, HeadSizes.Arc).CopyTo(new(_heads.Row(i), HeadSizes.Arc));
        RootHead.Weights.Span.CopyTo(new(_heads.Row(count), HeadSizes.Arc));
        Kernels.Transpose(_heads.Data, Stride, HeadSizes.Arc, HeadSizes.Arc, _headsTurned.Data, Stride);
        Kernels.Multiply(_wanted.Data, count, HeadSizes.Arc, HeadSizes.Arc, _headsTurned.Data, (count + 16) / 16 * 16, Stride, _scores.Data, Stride, add: false);
    }

    private void Embed(HeadInput word, int i)
    {
        var row = _rows[i] = !_learned[word.Word] || _order.Share() < ForgottenWords ? 0 : word.Word;
        var to = _input.Row(i);
        Words.Weights.Span.Slice(row * HeadSizes.Word, HeadSizes.Word).CopyTo(new(to, HeadSizes.Word));
        _vectors.Copy(word.Word, new(_given.Row(i), WordVectors.Padded));
        to += HeadSizes.Word;
        Tags.Weights.Span.Slice(word.Tag * HeadSizes.Tag, HeadSizes.Tag).CopyTo(new(to, HeadSizes.Tag));
        to += HeadSizes.Tag;
        Suffixes.Weights.Span.Slice(word.Suffix * HeadSizes.Suffix, HeadSizes.Suffix).CopyTo(new(to, HeadSizes.Suffix));
        to += HeadSizes.Suffix;
        float* shape = Shapes.Weights.Row(word.Shape), prefix = Prefixes.Weights.Row(word.Prefix);
        for (var j = 0; j < HeadSizes.Shape; j++)
            to[j] = shape[j] + prefix[j];
    }

    private void LearnInput(ReadOnlySpan<HeadInput> words, float* slopes)
    {
        var count = words.Length;
        Kernels.Transpose(_given.Data, count, WordVectors.Padded, WordVectors.Padded, _givenTurned.Data, Max);
        var packed = _slopesB.Data;
        for (var i = 0; i < count; i++)
        {
            var slope = slopes + (i * HeadSizes.Input);
            new Span<float>(slope, HeadSizes.Word).CopyTo(new(packed + (i * HeadSizes.Word), HeadSizes.Word));
            Add(Words.Touch(_rows[i]), slope, HeadSizes.Word);
            slope += HeadSizes.Word;
            Add(Tags.Touch(words[i].Tag), slope, HeadSizes.Tag);
            slope += HeadSizes.Tag;
            Add(Suffixes.Touch(words[i].Suffix), slope, HeadSizes.Suffix);
            slope += HeadSizes.Suffix;
            Add(Shapes.Touch(words[i].Shape), slope, HeadSizes.Shape);
            Add(Prefixes.Touch(words[i].Prefix), slope, HeadSizes.Shape);
        }
        Kernels.Multiply(_givenTurned.Data, WordVectors.Padded, count, Max, packed, HeadSizes.Word, HeadSizes.Word, Given.Gradient.Data, HeadSizes.Word, add: true);
    }

    private float LearnHeads(ReadOnlySpan<HeadInput> words, ReadOnlySpan<int> heads, ReadOnlySpan<Relation> relations)
    {
        var (count, loss) = (words.Length, 0f);
        for (var i = 0; i < count; i++)
        {
            var row = _scores.Row(i);
            if (heads[i] < 0)
            {
                new Span<float>(row, count + 1).Clear();
                continue;
            }
            for (var head = 0; head <= count; head++)
                row[head] += TagPairs.Weights.Row(Pair(words, i, head))[HeadInput.Distance(i, head, count)];
            row[i] = -1e9f;
            // Where punctuation hangs matters less.
            loss += Softmax.Slopes(row, count + 1, heads[i], relations[i] == Relation.Punctuation ? 0.5f : 1);
            for (var head = 0; head <= count; head++)
            {
                if (head != i)
                    TagPairs.Touch(Pair(words, i, head))[HeadInput.Distance(i, head, count)] += row[head];
            }
        }
        float* wanted = _slopesA.Data, asHeads = _slopesB.Data;
        Kernels.Multiply(_scores.Data, count, count + 1, Stride, _heads.Data, HeadSizes.Arc, HeadSizes.Arc, wanted, HeadSizes.Arc, add: false);
        Kernels.Transpose(_scores.Data, count, count + 1, Stride, _scoresTurned.Data, Max);
        Kernels.Multiply(_scoresTurned.Data, count + 1, count, Max, _wanted.Data, HeadSizes.Arc, HeadSizes.Arc, asHeads, HeadSizes.Arc, add: false);
        for (var i = 0; i < count; i++)
            Add(_slopesOutput.Row(i) + HeadSizes.Arc, asHeads + (i * HeadSizes.Arc), HeadSizes.Arc);
        Add(RootHead.Touch(0), asHeads + (count * HeadSizes.Arc), HeadSizes.Arc);
        Arcs.Backward(_output.Data, HeadSizes.Output, count, wanted, _slopesOutput.Data, HeadSizes.Output);
        return loss;
    }

    private static int Pair(ReadOnlySpan<HeadInput> words, int word, int head) =>
        (words[word].Tag * HeadSizes.Tags) + (head == words.Length ? HeadSizes.RootTag : words[head].Tag);

    // The relation to the right head.
    private void LearnLabels(ReadOnlySpan<int> heads, ReadOnlySpan<Relation> relations)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++)
        {
            float* own = _output.Row(i) + (2 * HeadSizes.Arc), to = _pairs.Row(i);
            var other = heads[i] == count || heads[i] < 0 ? RootLabel.Weights.Data : _output.Row(heads[i]) + (2 * HeadSizes.Arc) + HeadSizes.Label;
            for (var j = 0; j < HeadSizes.Label; j++)
                to[j] = Leak(own[j] + other[j]);
        }
        Labels.Forward(_pairs.Data, HeadSizes.Label, count, _labels.Data);
        for (var i = 0; i < count; i++)
        {
            if (heads[i] >= 0)
                Softmax.Slopes(_labels.Row(i), Relations.Count, (int)relations[i], 1);
            new Span<float>(_labels.Row(i) + (heads[i] >= 0 ? Relations.Count : 0), HeadSizes.Relations - (heads[i] >= 0 ? Relations.Count : 0)).Clear();
        }
        var slopes = _slopesA.Data;
        new Span<float>(slopes, count * HeadSizes.Label).Clear();
        Labels.Backward(_pairs.Data, HeadSizes.Label, count, _labels.Data, slopes, HeadSizes.Label);
        for (var i = 0; i < count; i++)
        {
            if (heads[i] < 0)
                continue;
            float* slope = slopes + (i * HeadSizes.Label), pair = _pairs.Row(i);
            for (var j = 0; j < HeadSizes.Label; j++)
                slope[j] *= pair[j] > 0 ? 1 : HeadSizes.Leak;
            Add(_slopesOutput.Row(i) + (2 * HeadSizes.Arc), slope, HeadSizes.Label);
            Add(heads[i] == count ? RootLabel.Touch(0) : _slopesOutput.Row(heads[i]) + (2 * HeadSizes.Arc) + HeadSizes.Label, slope, HeadSizes.Label);
        }
    }

    private void LeakSlopes(int count)
    {
        for (var i = 0; i < count; i++)
        {
            float* slope = _slopesOutput.Row(i), value = _output.Row(i);
            for (var j = 0; j < 2 * HeadSizes.Arc; j++)
                slope[j] *= value[j] > 0 ? 1 : HeadSizes.Leak;
        }
    }

    private static float Leak(float value) => value > 0 ? value : value * HeadSizes.Leak;

    private static void Add(float* to, float* from, int count)
    {
        for (var i = 0; i < count; i++)
            to[i] += from[i];
    }
}
