using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language;

/// <summary>Vectors of eight-bit numbers, one in each row.</summary>
internal sealed unsafe class ByteTable
{
    private readonly sbyte* _rows;
    private readonly float _scale;
    private readonly int _columns;

    /// <param name="columns">A multiple of eight.</param>
    public ByteTable(ref WeightReader reader, int rows, int columns)
    {
        (Rows, _columns) = (rows, columns);
        _scale = *reader.Floats(1);
        _rows = (sbyte*)reader.Bytes(rows * columns);
    }

    public int Rows { get; }

    /// <summary>Writes a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Copy(int row, float* to)
    {
        unchecked
        {
            var from = _rows + ((nint)row * _columns);
            for (var i = 0; i < _columns; i += 8)
                (Read(from + i) * _scale).Store(to + i);
        }
    }

    /// <summary>Says that a row will be asked for soon.</summary>
    public void Fetch(int row)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(unchecked(_rows + ((nint)row * _columns)));
    }

    /// <summary>Adds a row to what is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int row, float* to)
    {
        unchecked
        {
            var from = _rows + ((nint)row * _columns);
            for (var i = 0; i < _columns; i += 8)
                (Vector256.Load(to + i) + (Read(from + i) * _scale)).Store(to + i);
        }
    }

    /// <summary>One number, counted from the first row's first.</summary>
    public float At(int place) => unchecked(_rows[(nint)place] * _scale);

    /// <summary>Eight numbers of the table by their places.</summary>
    public Vector256<float> At(Vector256<int> places)
    {
        unchecked
        {
            // Each is fetched with the three bytes before it, which belong to the file too; they are shifted out.
            if (Avx2.IsSupported)
                return Vector256.ConvertToSingle(Avx2.ShiftRightArithmetic(Avx2.GatherVector256((int*)(_rows - 3), places, 1), 24)) * _scale;
            var found = stackalloc float[8];
            for (var i = 0; i < 8; i++)
                found[i] = _rows[places[i]] * _scale;
            return Vector256.Load(found);
        }
    }

    private static Vector256<float> Read(sbyte* from)
    {
        var shorts = Vector128.WidenLower(Vector128.CreateScalar(*(long*)from).AsSByte());
        return Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(shorts), Vector128.WidenUpper(shorts)));
    }
}
