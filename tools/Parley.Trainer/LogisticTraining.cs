namespace Parley.Trainer;

/// <summary>Teaches a yes or no (logistic regression by stochastic gradient, averaged).</summary>
internal static class LogisticTraining
{
    private const float Rate = 0.1f;
    private const float Enough = 0.02f;

    // What one example alone shows is chance.
    private const int MinSeen = 2;

    public delegate int Fill<T>(T example, Span<uint> features);

    public static TrainingTable Train<T>(IList<T> examples, int bits, int rounds, int max, Fill<T> fill, Predicate<T> isTrue)
    {
        var table = new TrainingTable(bits, 1);
        var order = new Order(4);
        Span<uint> features = stackalloc uint[max];
        Span<float> score = stackalloc float[1];
        foreach (var example in examples)
            table.Count(features[..fill(example, features)], MinSeen);
        for (var round = 0; round < rounds; round++)
        {
            order.Shuffle(examples);
            foreach (var example in examples)
            {
                var count = fill(example, features);
                table.Score(features[..count], score);
                table.Tick();
                var error = (isTrue(example) ? 1 : 0) - (1 / (1 + MathF.Exp(-score[0])));
                if (MathF.Abs(error) > Enough)
                    table.Add(features[..count], 0, Rate * error / (1 + (0.5f * round)));
            }
        }
        table.Average();
        return table;
    }
}
