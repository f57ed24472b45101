using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>Trained weights, eight bits each, read where the loader mapped them: a row for each feature's hash, a column for each class.</summary>
/// <remarks>
/// In narrow tables a byte is the weight's square root with its sign, so that small weights, of which there are many, keep their share; in wide ones it is the weight itself, and sixteen are added at a time.
/// </remarks>
internal sealed unsafe class WeightTable : LinearScorer
{
    private readonly sbyte* _weights;
    private readonly int _shift;
    private readonly int _width;
    private readonly float _scale;

    /// <param name="weights">The first row; rows lie one behind the other.</param>
    /// <param name="bits">The number of rows is two to this power.</param>
    /// <param name="width">Bytes in a row: one, four, or a multiple of sixteen.</param>
    /// <param name="classes">Classes in use; the rest of a row is zero.</param>
    /// <param name="scale">What one unit of a sum is worth.</param>
    public WeightTable(sbyte* weights, int bits, int width, int classes, float scale)
    {
        _weights = weights;
        _shift = 32 - bits;
        _width = width;
        _scale = scale;
        Classes = classes;
    }

    public override int Classes { get; }

    public override void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        if (_width == 1)
            scores[0] = ScoreOne(features);
        else if (_width == 4)
            ScoreFour(features, scores);
        else
            ScoreMany(features, scores);
    }

    private float ScoreOne(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features)
            sum += Square(_weights[(nuint)(feature >> _shift)]);
        return sum * _scale;
    }

    private static int Square(sbyte root) => root * (root < 0 ? -root : root);

    private void ScoreFour(ReadOnlySpan<uint> features, Span<float> scores)
    {
        int a = 0, b = 0, c = 0, d = 0;
        foreach (var feature in features)
        {
            var row = Unsafe.ReadUnaligned<int>(_weights + ((nuint)(feature >> _shift) * 4));
            unchecked
            {
                a += Square((sbyte)row);
                b += Square((sbyte)(row >> 8));
                c += Square((sbyte)(row >> 16));
                d += Square((sbyte)(row >> 24));
            }
        }
        scores[0] = a * _scale;
        if (Classes > 1)
            scores[1] = b * _scale;
        if (Classes > 2)
            scores[2] = c * _scale;
        if (Classes > 3)
            scores[3] = d * _scale;
    }

    // Sixteen classes at a time; sums of fewer than 250 features stay within sixteen bits.
    private void ScoreMany(ReadOnlySpan<uint> features, Span<float> scores)
    {
        for (var column = 0; column < Classes; column += 16)
        {
            var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
            foreach (var feature in features)
            {
                var row = Vector128.Load(_weights + ((nuint)(feature >> _shift) * (nuint)_width) + column);
                low += Vector128.WidenLower(row);
                high += Vector128.WidenUpper(row);
            }
            for (var i = 0; i < 8 && column + i < Classes; i++)
                scores[column + i] = low[i] * _scale;
            for (var i = 0; i < 8 && column + 8 + i < Classes; i++)
                scores[column + 8 + i] = high[i] * _scale;
        }
    }
}
