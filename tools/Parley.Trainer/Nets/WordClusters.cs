namespace Parley.Trainer;

/// <summary>Classes of words of like use: their vectors in 255 groups (k-means over directions, begun with the most common words).</summary>
internal static unsafe class WordClusters
{
    private const int Groups = 256;
    private const int Rounds = 12;

    /// <summary>The class of each word by its number; 0 for none, so that no group has that number.</summary>
    public static byte[] Of(WordVectors vectors)
    {
        var points = new Tensor(vectors.Count, WordVectors.Padded);
        for (var i = 0; i < vectors.Count; i++)
        {
            vectors.Copy(i + 1, new(points.Row(i), WordVectors.Padded));
            Normalize(points.Row(i));
        }
        var centres = new Tensor(Groups, WordVectors.Padded);
        new Span<float>(points.Data, Groups * WordVectors.Padded).CopyTo(centres.Span);
        var classes = new byte[vectors.Count + 1];
        for (var round = 0; round < Rounds; round++)
        {
            Assign(points, centres, classes);
            Move(points, centres, classes);
        }
        return classes;
    }

    private static void Assign(Tensor points, Tensor centres, byte[] classes)
    {
        var turned = new Tensor(WordVectors.Padded, Groups);
        Kernels.Transpose(centres.Data, Groups, WordVectors.Padded, WordVectors.Padded, turned.Data, Groups);
        var scores = new Tensor(points.Rows, Groups);
        Kernels.Multiply(points.Data, points.Rows, WordVectors.Padded, WordVectors.Padded, turned.Data, Groups, Groups, scores.Data, Groups, add: false);
        for (var i = 0; i < points.Rows; i++)
        {
            var row = scores.Row(i);
            var best = 1;
            for (var k = 2; k < Groups; k++)
                best = row[k] > row[best] ? k : best;
            classes[i + 1] = (byte)best;
        }
    }

    private static void Move(Tensor points, Tensor centres, byte[] classes)
    {
        centres.Clear();
        for (var i = 0; i < points.Rows; i++)
        {
            float* centre = centres.Row(classes[i + 1]), point = points.Row(i);
            for (var j = 0; j < WordVectors.Width; j++)
                centre[j] += point[j];
        }
        for (var k = 0; k < Groups; k++)
            Normalize(centres.Row(k));
    }

    private static void Normalize(float* values)
    {
        var sum = 1e-12f;
        for (var j = 0; j < WordVectors.Width; j++)
            sum += values[j] * values[j];
        var factor = 1 / MathF.Sqrt(sum);
        for (var j = 0; j < WordVectors.Width; j++)
            values[j] *= factor;
    }
}
