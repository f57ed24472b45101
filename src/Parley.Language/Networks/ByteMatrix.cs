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

    /// <summary>Rows behind the last that are worked on too.</summary>
    public const int Behind = 3;

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

    /// <summary>One whose columns are found while reading: no weights yet, no biases.</summary>
    public ByteMatrix(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _scales = Scratch.Of<float>(columns);
        _biases = Scratch.Of<float>(columns);
        _offsets = Scratch.Of<int>(columns);
        _weights = Scratch.Of<sbyte>(rows * columns);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Puts weights into a column.</summary>
    /// <param name="values">A number for each row: 128 stands for zero, as <see cref="Quantized"/> has it.</param>
    /// <param name="scale">What one unit is worth.</param>
    public void SetColumn(int column, byte* values, float scale)
    {
        unchecked
        {
            var to = (uint*)(_weights + (column / Block * (nint)Block * Rows)) + (column % Block);
            var sums = 0ul;
            for (var row = 0; row < Rows; row += 8, to += 2 * Block)
            {
                var eight = *(ulong*)(values + row);
                // Each byte less 128 is the byte with its highest bit turned.
                to[0] = (uint)eight ^ 0x80808080;
                to[Block] = (uint)(eight >> 32) ^ 0x80808080;
                sums += (eight & 0x00FF00FF00FF00FF) + ((eight >> 8) & 0x00FF00FF00FF00FF);
            }
            _offsets[column] = 128 * ((int)((sums * 0x0001000100010001) >> 48) - (128 * Rows));
            _scales[column] = scale;
        }
    }

    /// <summary>Applies the layer to each of <paramref name="count"/> inputs.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="count">How many.</param>
    /// <param name="to">Has room for <see cref="Behind"/> rows behind the last, and they are of no account.</param>
    public void Apply(Quantized input, int count, float* to)
    {
        for (var column = 0; column < Columns; column += Block)
            Apply(input, count, column, unchecked(to + column), Columns);
    }

    /// <summary>The same for sixteen of the columns.</summary>
    /// <param name="column">The first of them.</param>
    /// <param name="stride">From one row of <paramref name="to"/> to the next.</param>
    public void Apply(Quantized input, int count, int column, float* to, int stride)
    {
        unchecked
        {
            var weights = _weights + ((nint)column * Rows);
            var at = 0;
            if (AvxVnni.IsSupported)
            {
                for (; at + 4 < count; at += 6)
                    Six(input.Row(at), input.Width, weights, input.Scales + at, column, to + ((nint)at * stride), stride);
                for (; at < count; at += 4)
                    Four(input.Row(at), input.Width, weights, input.Scales + at, column, to + ((nint)at * stride), stride);
            }
            for (; at < count; at++)
                One(input.Row(at), weights, input.Scales[at], column, to + ((nint)at * stride));
        }
    }

    // Six inputs at a time and sixteen columns: twelve sums under way hide how long each product takes, and each weight that is loaded serves six times.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Six(byte* input, int width, sbyte* weights, float* scales, int column, float* to, nint stride)
    {
        unchecked
        {
            Vector256<int> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default, e0 = default, e1 = default, f0 = default, f1 = default;
            byte* a = input, c = a + (2 * width), e = c + (2 * width);
            var end = a + Rows;
            for (; a < end; a += 4, c += 4, e += 4, weights += 4 * Block)
            {
                var (low, high) = (Vector256.Load(weights), Vector256.Load(weights + 32));
                var x = Vector256.Create(*(int*)a).AsByte();
                (a0, a1) = (AvxVnni.MultiplyWideningAndAdd(a0, x, low), AvxVnni.MultiplyWideningAndAdd(a1, x, high));
                x = Vector256.Create(*(int*)(a + width)).AsByte();
                (b0, b1) = (AvxVnni.MultiplyWideningAndAdd(b0, x, low), AvxVnni.MultiplyWideningAndAdd(b1, x, high));
                x = Vector256.Create(*(int*)c).AsByte();
                (c0, c1) = (AvxVnni.MultiplyWideningAndAdd(c0, x, low), AvxVnni.MultiplyWideningAndAdd(c1, x, high));
                x = Vector256.Create(*(int*)(c + width)).AsByte();
                (d0, d1) = (AvxVnni.MultiplyWideningAndAdd(d0, x, low), AvxVnni.MultiplyWideningAndAdd(d1, x, high));
                x = Vector256.Create(*(int*)e).AsByte();
                (e0, e1) = (AvxVnni.MultiplyWideningAndAdd(e0, x, low), AvxVnni.MultiplyWideningAndAdd(e1, x, high));
                x = Vector256.Create(*(int*)(e + width)).AsByte();
                (f0, f1) = (AvxVnni.MultiplyWideningAndAdd(f0, x, low), AvxVnni.MultiplyWideningAndAdd(f1, x, high));
            }
            Put(a0, a1, scales[0], column, to);
            Put(b0, b1, scales[1], column, to += stride);
            Put(c0, c1, scales[2], column, to += stride);
            Put(d0, d1, scales[3], column, to += stride);
            Put(e0, e1, scales[4], column, to += stride);
            Put(f0, f1, scales[5], column, to + stride);
        }
    }

    // What is left of a sentence.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four(byte* input, int width, sbyte* weights, float* scales, int column, float* to, nint stride)
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
            Put(b0, b1, scales[1], column, to += stride);
            Put(c0, c1, scales[2], column, to += stride);
            Put(d0, d1, scales[3], column, to + stride);
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
