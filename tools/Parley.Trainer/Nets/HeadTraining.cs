namespace Parley.Trainer;

/// <summary>Teaches the network that finds heads: small batches, the gradient's length bounded, the rate rising at first and then falling to nothing.</summary>
internal static class HeadTraining
{
    private const int Batch = 32;
    private const float Rate = 0.008f;
    private const int Rising = 200;
    private const double Longest = 5;

    public static byte[] Train(IReadOnlyList<HeadExample> examples, WordStatistics words, int rounds, Action<string> say)
    {
        var order = new Order(2);
        var graph = new HeadGraph(WordVectors.Shared, words, order);
        var work = examples.ToArray();
        var (step, steps) = (0, rounds * (work.Length / Batch));
        for (var round = 0; round < rounds; round++)
        {
            order.Shuffle(work);
            double loss = 0, count = 0;
            for (var at = 0; at + Batch <= work.Length; at += Batch)
            {
                foreach (var example in work.AsSpan(at, Batch))
                {
                    loss += graph.Learn(example.Words, example.Heads, example.Relations);
                    count += example.Words.Length;
                }
                step++;
                Step(graph, Rate * MathF.Min(1, step / (float)Rising) * (1 - ((float)step / (steps + 1))), step);
            }
            say(FormattableString.Invariant($"heads, round {round + 1} of {rounds}: loss {loss / count:F4}"));
        }
        return HeadWriter.Write(graph);
    }

    private static void Step(HeadGraph graph, float rate, int step)
    {
        var length = Math.Sqrt(graph.All.Sum(parameter => parameter.GradientSquared())) / Batch;
        var factor = (float)(Math.Min(1, Longest / Math.Max(length, 1e-9)) / Batch);
        foreach (var parameter in graph.All)
            parameter.Step(rate, factor, step);
    }
}
