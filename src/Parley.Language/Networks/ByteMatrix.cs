using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language;

/// <summary>A layer's weights, eight bits each, with a scale and a bias for each column. Sums are of whole numbers, so every machine gives the same.</summary>
/// <remarks>
/// Four rows of a column lie side by side, as the instructions for eight-bit products want them; sixteen columns stand together with all their rows, and serve the whole sentence before the next sixteen do.
/// </remarks>
internal sealed unsafe class ByteMatrix
{
    /// <summary>Columns that stand together.</summary>
    public const int Block = 16;

    private readonly sbyte* _weights;
    private readonly float* _scales;
    private readonly float* _biases;
    private readonly int* _offsets;

    /// <param name="rows">Inputs; a multiple of four.</param>
    /// <param name="columns">Outputs; a multiple of sixteen.</param>
    public ByteMatrix(ref WeightReader reader, int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _scales = reader.Floats(columns);
        _biases = reader.Floats(columns);
        _offsets = reader.Ints(columns);
        _weights = (sbyte*)reader.Bytes(rows * columns);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Applies the layer to each of <paramref name="count"/> inputs.</summary>
    /// <param name="input">Has room for a multiple of four rows.</param>
    /// <param name="count">How many.</param>
    /// <param name="to">Has room for a multiple of four rows, of which those behind the last are of no account.</param>
    public void Apply(Quantized input, int count, float* to)
    {
        unchecked
        {
            for (var column = 0; column < Columns; column += Block)
            {
                var weights = _weights + ((nint)column * Rows);
                var at = 0;
                if (AvxVnni.IsSupported)
                {
                    for (; at < count; at += 4)
                        Four(input.Row(at), input.Width, weights, input.Scales + at, column, to + ((nint)at * Columns) + column);
                }
                for (; at < count; at++)
                    One(input.Row(at), weights, input.Scales[at], column, to + ((nint)at * Columns) + column);
            }
        }
    }

    // Four inputs at a time and sixteen columns: each weight that is loaded serves four times.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four(byte* input, int width, sbyte* weights, float* scales, int column, float* to)
    {
        unchecked
        {
            Vector256<int> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
            byte* a = input, b = a + width, c = b + width, d = c + width;
            var end = a + Rows;
            for (; a < end; a += 4, b += 4, c += 4, d += 4, weights += 4 * Block)
            {
                var (low, high) = (Vector256.Load(weights), Vector256.Load(weights + 32));
                var x = Vector256.Create(*(int*)a).AsByte();
                (a0, a1) = (AvxVnni.MultiplyWideningAndAdd(a0, x, low), AvxVnni.MultiplyWideningAndAdd(a1, x, high));
                x = Vector256.Create(*(int*)b).AsByte();
                (b0, b1) = (AvxVnni.MultiplyWideningAndAdd(b0, x, low), AvxVnni.MultiplyWideningAndAdd(b1, x, high));
                x = Vector256.Create(*(int*)c).AsByte();
                (c0, c1) = (AvxVnni.MultiplyWideningAndAdd(c0, x, low), AvxVnni.MultiplyWideningAndAdd(c1, x, high));
                x = Vector256.Create(*(int*)d).AsByte();
                (d0, d1) = (AvxVnni.MultiplyWideningAndAdd(d0, x, low), AvxVnni.MultiplyWideningAndAdd(d1, x, high));
            }
            Put(a0, a1, scales[0], column, to);
            Put(b0, b1, scales[1], column, to + Columns);
            Put(c0, c1, scales[2], column, to + (2 * (nint)Columns));
            Put(d0, d1, scales[3], column, to + (3 * (nint)Columns));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void One(byte* input, sbyte* weights, float scale, int column, float* to)
    {
        unchecked
        {
            // Two partial sums for each column lie side by side.
            Vector256<int> a = default, b = default, c = default, d = default;
            for (var row = 0; row < Rows; row += 4, weights += 4 * Block)
            {
                var x = Vector256.WidenLower(Vector256.Create(*(int*)(input + row)).AsByte()).AsInt16();
                var (low, high) = (Vector256.Load(weights), Vector256.Load(weights + 32));
                a += Pairs(x, Vector256.WidenLower(low));
                b += Pairs(x, Vector256.WidenUpper(low));
                c += Pairs(x, Vector256.WidenLower(high));
                d += Pairs(x, Vector256.WidenUpper(high));
            }
            Put(Join(a, b), Join(c, d), scale, column, to);
        }
    }

    private static Vector256<int> Pairs(Vector256<short> x, Vector256<short> w)
    {
        if (Avx2.IsSupported)
            return Avx2.MultiplyAddAdjacent(x, w);
        var products = (Vector256.WidenLower(x) * Vector256.WidenLower(w), Vector256.WidenUpper(x) * Vector256.WidenUpper(w));
        return Join(products.Item1, products.Item2);
    }

    // The sums of neighbours: those of the first vector, then those of the second.
    private static Vector256<int> Join(Vector256<int> first, Vector256<int> second)
    {
        var even = Vector256.Create(0, 2, 4, 6, 0, 2, 4, 6);
        var odd = Vector256.Create(1, 3, 5, 7, 1, 3, 5, 7);
        var low = Vector256.Shuffle(first, even) + Vector256.Shuffle(first, odd);
        var high = Vector256.Shuffle(second, even) + Vector256.Shuffle(second, odd);
        return Vector256.Create(low.GetLower(), high.GetLower());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(Vector256<int> low, Vector256<int> high, float scale, int column, float* to)
    {
        unchecked
        {
            ((Vector256.ConvertToSingle(low - Vector256.Load(_offsets + column)) * (Vector256.Load(_scales + column) * scale)) + Vector256.Load(_biases + column)).Store(to);
            ((Vector256.ConvertToSingle(high - Vector256.Load(_offsets + column + 8)) * (Vector256.Load(_scales + column + 8) * scale)) + Vector256.Load(_biases + column + 8)).Store(to + 8);
        }
    }
}
