using Parley.Model;

namespace Parley.Language;

/// <summary>Takes a network's arrays from the mapped file, one behind the other; each begins at a multiple of 64 bytes.</summary>
internal unsafe ref struct WeightReader(byte* start, long length)
{
    private readonly byte* _start = start;
    private readonly long _length = length;
    private long _at;

    public byte* Bytes(int count)
    {
        if (_at + count > _length)
            throw new InvalidResourceException("The weights of the network are cut off.");
        var found = _start + _at;
        _at += (count + 63L) / 64 * 64;
        return found;
    }

    public float* Floats(int count) => (float*)Bytes(count * sizeof(float));

    public int* Ints(int count) => (int*)Bytes(count * sizeof(int));
}
