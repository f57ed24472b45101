using System.Buffers.Binary;
using Parley.Record;

namespace Parley.Trainer;

/// <summary>Multinomial logistic regression over hashed features, by stochastic gradients with a rate for each weight (AdaGrad, Duchi et al., JMLR 2011).</summary>
internal sealed class RoleLearner
{
    public int Rounds { get; init; } = 12;

    /// <summary>Which of several learners it is: each goes through the examples in an order of its own.</summary>
    public int Seed { get; init; }

    public float Rate { get; init; } = 0.1f;

    private readonly int _bits;
    private readonly int _classes;
    private readonly float _decay;

    public RoleLearner(int bits, int classes, float decay)
    {
        (_bits, _classes, _decay) = (bits, classes, decay);
        Weights = new float[classes << bits];
    }

    public float[] Weights { get; }

    public void Train(IReadOnlyList<(uint[] Features, double[] Target, float Weight)> examples)
    {
        var order = new Order(11 + (uint)Seed);
        var work = Enumerable.Range(0, examples.Count).ToList();
        var squares = new float[Weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            order.Shuffle(work);
            foreach (var at in work)
                Step(examples[at], squares);
        }
    }

    private void Step((uint[] Features, double[] Target, float Weight) example, float[] squares)
    {
        var shares = Shares(example.Features);
        for (var k = 0; k < _classes; k++)
        {
            var error = (float)(example.Target[k] - shares[k]) * example.Weight;
            foreach (var feature in example.Features)
            {
                var at = ((int)(feature >> (32 - _bits)) * _classes) + k;
                var gradient = error - (_decay * Weights[at]);
                squares[at] += gradient * gradient;
                Weights[at] += Rate * gradient / (MathF.Sqrt(squares[at]) + 0.5f);
            }
        }
    }

    /// <summary>The mean of several learners, which depends less on the order of the examples than each of them.</summary>
    public void Average(IReadOnlyList<RoleLearner> learners)
    {
        for (var i = 0; i < Weights.Length; i++)
            Weights[i] = learners.Average(learner => learner.Weights[i]);
    }

    public double[] Shares(uint[] features)
    {
        var scores = new double[_classes];
        foreach (var feature in features)
        {
            var row = (int)(feature >> (32 - _bits)) * _classes;
            for (var k = 0; k < _classes; k++)
                scores[k] += Weights[row + k];
        }

        var top = scores.Max();
        var sum = 0.0;
        for (var k = 0; k < _classes; k++)
            sum += scores[k] = Math.Exp(scores[k] - top);
        for (var k = 0; k < _classes; k++)
            scores[k] /= sum;
        return scores;
    }

    /// <summary>The file that ships: eight bits a weight.</summary>
    public byte[] ToBytes()
    {
        var largest = Weights.Max(MathF.Abs);
        var file = new byte[RoleModel.HeadBytes + Weights.Length];
        RoleModel.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), _bits);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), _classes);
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(16), largest / sbyte.MaxValue);
        for (var i = 0; i < Weights.Length; i++)
            file[RoleModel.HeadBytes + i] = unchecked((byte)(sbyte)MathF.Round(Weights[i] / largest * sbyte.MaxValue));
        return file;
    }
}
