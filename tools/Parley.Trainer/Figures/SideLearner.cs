using System.Buffers.Binary;
using Parley.Record;

namespace Parley.Trainer;

/// <summary>A choice among options by logistic regression over hashed features (McFadden's conditional logit), by stochastic gradients with a rate for each weight (AdaGrad).</summary>
internal sealed class SideLearner
{
    private readonly int _bits;
    private readonly float _decay;
    private readonly float[] _weights;

    public SideLearner(int bits, float decay)
    {
        (_bits, _decay) = (bits, decay);
        _weights = new float[1 << bits];
    }

    public int Rounds { get; init; } = 20;

    /// <summary>Which of several learners it is: each goes through the examples in an order of its own.</summary>
    public int Seed { get; init; }

    public float Rate { get; init; } = 0.1f;

    /// <param name="examples">Features of each option, and which are right; at least one is.</param>
    public void Train(IReadOnlyList<(uint[][] Options, bool[] IsRight)> examples)
    {
        var order = new Order(13 + (uint)Seed);
        var work = Enumerable.Range(0, examples.Count).ToList();
        var squares = new float[_weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            order.Shuffle(work);
            foreach (var at in work)
                Step(examples[at].Options, examples[at].IsRight, squares);
        }
    }

    private void Step(uint[][] options, bool[] isRight, float[] squares)
    {
        var shares = Shares(options);
        var right = 1e-9;
        for (var i = 0; i < shares.Length; i++)
            right += isRight[i] ? shares[i] : 0;
        for (var i = 0; i < shares.Length; i++)
        {
            var error = (float)((isRight[i] ? shares[i] / right : 0) - shares[i]);
            foreach (var feature in options[i])
            {
                var at = (int)(feature >> (32 - _bits));
                var gradient = error - (_decay * _weights[at]);
                squares[at] += gradient * gradient;
                _weights[at] += Rate * gradient / (MathF.Sqrt(squares[at]) + 0.5f);
            }
        }
    }

    /// <summary>The mean of several learners, which depends less on the order of the examples than each of them.</summary>
    public void Average(IReadOnlyList<SideLearner> learners)
    {
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] = learners.Average(learner => learner._weights[i]);
    }

    public double[] Shares(uint[][] options)
    {
        var scores = new double[options.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            foreach (var feature in options[i])
                scores[i] += _weights[feature >> (32 - _bits)];
        }

        var top = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
            sum += scores[i] = Math.Exp(scores[i] - top);
        for (var i = 0; i < scores.Length; i++)
            scores[i] /= sum;
        return scores;
    }

    /// <summary>The file that ships: eight bits a weight.</summary>
    public byte[] ToBytes()
    {
        var largest = _weights.Max(MathF.Abs);
        var file = new byte[SideModel.HeadBytes + _weights.Length];
        SideModel.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), _bits);
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(12), largest / sbyte.MaxValue);
        for (var i = 0; i < _weights.Length; i++)
            file[SideModel.HeadBytes + i] = unchecked((byte)(sbyte)MathF.Round(_weights[i] / largest * sbyte.MaxValue));
        return file;
    }
}
