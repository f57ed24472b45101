using Parley.Language;

namespace Parley.Trainer;

/// <summary>Weights while they are learned: an averaged perceptron over hashed features.</summary>
internal sealed class TrainingTable : LinearScorer
{
    // Features are counted by more of their bits than choose the row.
    private const int SeenShift = 6;

    private readonly int _shift;
    private readonly float[] _weights;
    private double[]? _sums;
    private double _time = 1;
    private byte[]? _seen;
    private int _minSeen;

    public TrainingTable(int bits, int classes)
    {
        Bits = bits;
        _shift = 32 - bits;
        Classes = classes;
        _weights = new float[classes << bits];
        _sums = new double[classes << bits];
    }

    public int Bits { get; }

    public override int Classes { get; }

    public ReadOnlySpan<float> Weights => _weights;

    public override void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores[..Classes].Clear();
        foreach (var feature in features)
        {
            var row = _weights.AsSpan((int)(feature >> _shift) * Classes, Classes);
            for (var i = 0; i < row.Length; i++)
                scores[i] += row[i];
        }
    }

    /// <summary>Counts features, once this is called at all: those seen fewer times than <paramref name="least"/> are not learned.</summary>
    public void Count(ReadOnlySpan<uint> features, int least)
    {
        (_seen, _minSeen) = (_seen ?? new byte[1 << (32 - SeenShift)], least);
        foreach (var feature in features)
            _seen[feature >> SeenShift] = (byte)Math.Min(_seen[feature >> SeenShift] + 1, byte.MaxValue);
    }

    /// <summary>A decision has been made: the average counts every one.</summary>
    public void Tick() => _time++;

    public void Add(ReadOnlySpan<uint> features, int to, float amount)
    {
        foreach (var feature in features)
        {
            if (_seen is not null && _seen[feature >> SeenShift] < _minSeen)
                continue;
            var at = ((int)(feature >> _shift) * Classes) + to;
            _weights[at] += amount;
            _sums![at] += _time * amount;
        }
    }

    /// <summary>Puts the averages in the weights' place; nothing can be learned afterwards.</summary>
    public void Average()
    {
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] -= (float)(_sums![i] / _time);
        (_sums, _seen) = (null, null);
    }

    /// <summary>The mean of tables that learned the same in different orders: what only one order shows is chance.</summary>
    public static TrainingTable Mean(IReadOnlyList<TrainingTable> tables)
    {
        var mean = new TrainingTable(tables[0].Bits, tables[0].Classes);
        for (var i = 0; i < mean._weights.Length; i++)
        {
            foreach (var table in tables)
                mean._weights[i] += table._weights[i];
            mean._weights[i] /= tables.Count;
        }
        (mean._sums, mean._seen) = (null, null);
        return mean;
    }
}
