using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>Rows of numbers as bytes with a scale for each row: 128 stands for zero.</summary>
internal sealed unsafe class Quantized
{
    private readonly byte* _bytes;

    /// <param name="rows">As many as there can be.</param>
    /// <param name="width">The widest row; a multiple of eight.</param>
    public Quantized(int rows, int width)
    {
        _bytes = Scratch.Of<byte>(rows * width);
        Scales = Scratch.Of<float>(rows);
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

    private static float Set(float* from, int columns, byte* to)
    {
        unchecked
        {
            var largest = Vector256<float>.Zero;
            for (var i = 0; i < columns; i += 8)
                largest = Vector256.Max(largest, Vector256.Abs(Vector256.Load(from + i)));
            var most = Math.Max(Largest.Of(largest), 1e-6f);
            var factor = Vector256.Create(127f / most);
            var middle = Vector256.Create(128.5f);
            for (var i = 0; i < columns; i += 8)
            {
                // Positive, so that cutting off rounds to the nearest.
                var whole = Vector256.ConvertToInt32((Vector256.Load(from + i) * factor) + middle);
                var shorts = Vector128.Narrow(whole.GetLower(), whole.GetUpper());
                *(ulong*)(to + i) = Vector128.Narrow(shorts.AsUInt16(), shorts.AsUInt16()).AsUInt64()[0];
            }
            return most / 127;
        }
    }
}
