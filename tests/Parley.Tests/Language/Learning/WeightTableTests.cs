using Parley.Language;

namespace Parley.Tests.Language.Learning;

/// <summary>Sums of weights that are added four or sixteen at a time are those of plain arithmetic, for any number of features.</summary>
public unsafe class WeightTableTests
{
    private const int Bits = 6;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    [InlineData(12, 9)]
    public void Score_IsTheSumOfSquaresWithTheirSigns(int width, int classes)
    {
        var weights = new sbyte[width << Bits];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = unchecked((sbyte)(i * 37 - 128));
        fixed (sbyte* first = weights)
        {
            var table = new WeightTable(first, Bits, width, classes, 0.5f);
            for (var count = 0; count < 30; count++)
            {
                var features = Enumerable.Range(0, count).Select(i => unchecked((uint)(i * 2654435761))).ToArray();
                var scores = new float[classes];
                table.Prefetch(features);
                table.Score(features, scores);
                for (var c = 0; c < classes; c++)
                    Assert.Equal(features.Sum(feature => Square(weights[((int)(feature >> (32 - Bits)) * width) + c])) * 0.5f, scores[c]);
            }
        }
    }

    private static int Square(sbyte root) => root * Math.Abs((int)root);
}
