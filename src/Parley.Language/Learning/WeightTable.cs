using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language;

/// <summary>Trained weights, eight bits each, read where the loader mapped them: a row for each feature's hash, a column for each class.</summary>
/// <remarks>
/// In narrow tables a byte is the weight's square root with its sign, so that small weights, of which there are many, keep their share; in wide ones it is the weight itself, and sixteen are added at a time.
/// </remarks>
internal sealed unsafe class WeightTable : LinearScorer
{
    // Weights that are added at a time.
    private const int Lanes = 16;

    private const int Twelve = 12;

    private readonly sbyte* _weights;
    private readonly int _shift;
    private readonly int _width;
    private readonly float _scale;

    /// <param name="weights">The first row; rows lie one behind the other.</param>
    /// <param name="bits">The number of rows is two to this power.</param>
    /// <param name="width">Bytes in a row: one, four, twelve, or a multiple of sixteen.</param>
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
        else if (_width == Twelve)
            ScoreTwelve(features, scores);
        else
            ScoreMany(features, scores);
    }

    public override void Prefetch(ReadOnlySpan<uint> features)
    {
        if (!Sse.IsSupported)
            return;
        foreach (var feature in features)
            Sse.Prefetch0(_weights + ((nuint)(feature >> _shift) * (nuint)_width));
    }

    private float ScoreOne(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features)
            sum += Square(_weights[(nuint)(feature >> _shift)]);
        return sum * _scale;
    }

    // Without a branch: signs are as good as random.
    private static int Square(sbyte root)
    {
        var sign = root >> 31;
        return unchecked(root * ((root ^ sign) - sign));
    }

    // Four rows at a time; two squares of bytes fit into sixteen bits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScoreFour(ReadOnlySpan<uint> features, Span<float> scores)
    {
        var sums = Vector128<int>.Zero;
        var i = 0;
        for (; i + 4 <= features.Length; i += 4)
        {
            var roots = Vector128.Create(RowOfFour(features[i]), RowOfFour(features[i + 1]), RowOfFour(features[i + 2]), RowOfFour(features[i + 3])).AsSByte();
            var (low, high) = (Vector128.WidenLower(roots), Vector128.WidenUpper(roots));
            var squares = (low * Vector128.Abs(low)) + (high * Vector128.Abs(high));
            sums += Vector128.WidenLower(squares) + Vector128.WidenUpper(squares);
        }
        for (; i < features.Length; i++)
        {
            var roots = Vector128.WidenLower(Vector128.CreateScalar(RowOfFour(features[i])).AsSByte());
            sums += Vector128.WidenLower(roots * Vector128.Abs(roots));
        }
        for (var c = 0; c < Classes; c++)
            scores[c] = sums[c] * _scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowOfFour(uint feature) => Unsafe.ReadUnaligned<int>(_weights + ((nuint)(feature >> _shift) * 4));

    /// <summary>The best class, without a way over floating point: the sums are whole numbers of one unit.</summary>
    public override int Best(ReadOnlySpan<uint> features)
    {
        if (_width < Lanes)
            return base.Best(features);
        if (_width == 2 * Lanes && Classes == 2 * Lanes)
        {
            var (low, high) = SumTwo(features);
            return Largest.Of(low, high);
        }
        Span<short> sums = stackalloc short[_width];
        Sum(features, sums);
        var best = 0;
        for (var i = 1; i < Classes; i++)
            best = sums[i] > sums[best] ? i : best;
        return best;
    }

    // A row is half a line of the processor's memory, and never lies in two.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (Vector256<short> Low, Vector256<short> High) SumTwo(ReadOnlySpan<uint> features)
    {
        var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
        foreach (var feature in features)
        {
            var row = _weights + ((nuint)(feature >> _shift) * (2 * Lanes));
            low += Widen(row);
            high += Widen(row + Lanes);
        }
        return (low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScoreTwelve(ReadOnlySpan<uint> features, Span<float> scores)
    {
        var (a, b, c) = (Vector128<int>.Zero, Vector128<int>.Zero, Vector128<int>.Zero);
        foreach (var feature in features)
        {
            var row = _weights + ((nuint)(feature >> _shift) * Twelve);
            var roots = Vector128.Create(Unsafe.ReadUnaligned<ulong>(row), Unsafe.ReadUnaligned<uint>(row + 8)).AsSByte();
            var (low, high) = (Vector128.WidenLower(roots), Vector128.WidenUpper(roots));
            low *= Vector128.Abs(low);
            high *= Vector128.Abs(high);
            a += Vector128.WidenLower(low);
            b += Vector128.WidenUpper(low);
            c += Vector128.WidenLower(high);
        }
        for (var i = 0; i < Classes; i++)
            scores[i] = (i < 4 ? a[i] : i < 8 ? b[i - 4] : c[i - 8]) * _scale;
    }

    private void ScoreMany(ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<short> sums = stackalloc short[_width];
        Sum(features, sums);
        for (var i = 0; i < Classes; i++)
            scores[i] = sums[i] * _scale;
    }

    // Sixteen classes at a time, forty-eight where rows are so wide, so that each row is fetched once; sums of fewer than 250 features stay within sixteen bits.
    private void Sum(ReadOnlySpan<uint> features, Span<short> sums)
    {
        var column = 0;
        for (; column + 3 * Lanes <= _width; column += 3 * Lanes)
        {
            var (a, b, c) = (Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero);
            foreach (var feature in features)
            {
                var row = _weights + ((nuint)(feature >> _shift) * (nuint)_width) + column;
                a += Widen(row);
                b += Widen(row + Lanes);
                c += Widen(row + 2 * Lanes);
            }
            a.CopyTo(sums[column..]);
            b.CopyTo(sums[(column + Lanes)..]);
            c.CopyTo(sums[(column + 2 * Lanes)..]);
        }
        for (; column + Lanes <= _width; column += Lanes)
        {
            var sum = Vector256<short>.Zero;
            foreach (var feature in features)
                sum += Widen(_weights + ((nuint)(feature >> _shift) * (nuint)_width) + column);
            sum.CopyTo(sums[column..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Widen(sbyte* weights)
    {
        if (Avx2.IsSupported)
            return Avx2.ConvertToVector256Int16(weights);
        var row = Vector128.Load(weights);
        return Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
    }
}
