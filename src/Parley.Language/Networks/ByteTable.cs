using System.Runtime.Intrinsics;

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
    public void Copy(int row, float* to)
    {
        unchecked
        {
            var from = _rows + ((nint)row * _columns);
            for (var i = 0; i < _columns; i += 8)
                (Read(from + i) * _scale).Store(to + i);
        }
    }

    /// <summary>Adds a row to what is there.</summary>
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

    private static Vector256<float> Read(sbyte* from)
    {
        var shorts = Vector128.WidenLower(Vector128.CreateScalar(*(long*)from).AsSByte());
        return Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(shorts), Vector128.WidenUpper(shorts)));
    }
}
