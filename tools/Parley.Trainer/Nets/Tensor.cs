namespace Parley.Trainer;

/// <summary>A matrix of floats that stays where it is; rows begin at multiples of 64 bytes where the columns are a multiple of sixteen.</summary>
internal sealed unsafe class Tensor
{
    private readonly float[] _store;

    public Tensor(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _store = GC.AllocateArray<float>((rows * columns) + 16, pinned: true);
        var start = (nuint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _store[0]);
        Data = (float*)((start + 63) & ~(nuint)63);
    }

    public int Rows { get; }

    public int Columns { get; }

    public int Length => Rows * Columns;

    public float* Data { get; }

    public Span<float> Span => new(Data, Length);

    public float* Row(int row) => Data + ((nint)row * Columns);

    public void Clear() => Span.Clear();
}
