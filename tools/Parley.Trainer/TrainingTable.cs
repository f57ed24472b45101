using Parley.Language;

namespace Parley.Trainer;

/// <summary>Weights while they are learned: an averaged perceptron over hashed features.</summary>
internal sealed class TrainingTable : LinearScorer
{
    private readonly int _shift;
    private readonly float[] _weights;
    private double[]? _sums;
    private double _time = 1;

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

    /// <summary>A decision has been made: the average counts every one.</summary>
    public void Tick() => _time++;

    public void Add(ReadOnlySpan<uint> features, int to, float amount)
    {
        foreach (var feature in features)
        {
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
        _sums = null;
    }
}
