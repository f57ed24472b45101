using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language;

/// <summary>Rows of numbers as bytes with a scale for each row: 128 stands for zero.</summary>
internal sealed unsafe class Quantized
{
    private readonly byte* _bytes;

    /// <param name="rows">As many as there can be.</param>
    /// <param name="width">The widest row; a multiple of sixteen.</param>
    public Quantized(int rows, int width)
    {
        _bytes = Scratch.Of<byte>((rows + ByteMatrix.Behind) * width);
        Scales = Scratch.Of<float>(rows + ByteMatrix.Behind);
        Width = width;
    }

    /// <summary>What one unit of each row is worth.</summary>
    public float* Scales { get; }

    /// <summary>Bytes from one row to the next.</summary>
    public int Width { get; private set; }

    public byte* Row(int row) => unchecked(_bytes + ((nint)row * Width));

    /// <summary>Takes rows over.</summary>
    public void Set(float* from, int count, int columns, int stride)
    {
        unchecked
        {
            Width = columns;
            for (var row = 0; row < count; row++, from += stride)
                Scales[row] = Set(from, columns, Row(row));
        }
    }

    /// <summary>Takes one row over; all must be of one width.</summary>
    public void SetRow(int row, float* from, int columns)
    {
        Width = columns;
        Scales[row] = Set(from, columns, Row(row));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Set(float* from, int columns, byte* to)
    {
        unchecked
        {
            var (largest, other) = (Vector256<float>.Zero, Vector256<float>.Zero);
            for (var i = 0; i < columns; i += 16)
            {
                largest = Vector256.MaxNative(largest, Vector256.Abs(Vector256.Load(from + i)));
                other = Vector256.MaxNative(other, Vector256.Abs(Vector256.Load(from + i + 8)));
            }
            var most = Math.Max(Largest.Of(Vector256.MaxNative(largest, other)), 1e-6f);
            var factor = 127f / most;
            for (var i = 0; i < columns; i += 16)
            {
                Bytes(Vector256.Load(from + i), Vector256.Load(from + i + 8), factor, 128.5f).Store(to + i);
            }
            return most / 127;
        }
    }

    /// <summary>Sixteen numbers as bytes.</summary>
    /// <param name="factor">What each is multiplied with.</param>
    /// <param name="added">What is added then, a half for rounding among it, so that all are from 0 to 255: cutting off positive numbers rounds to the nearest.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Bytes(Vector256<float> first, Vector256<float> second, float factor, float added)
    {
        var low = Vector256.ConvertToInt32Native((first * factor) + Vector256.Create(added));
        var high = Vector256.ConvertToInt32Native((second * factor) + Vector256.Create(added));
        if (!Sse2.IsSupported)
            return Vector256.Narrow(Vector256.Narrow(low, high).AsUInt16(), default).GetLower();
        return Sse2.PackUnsignedSaturate(Sse2.PackSignedSaturate(low.GetLower(), low.GetUpper()), Sse2.PackSignedSaturate(high.GetLower(), high.GetUpper()));
    }
}
