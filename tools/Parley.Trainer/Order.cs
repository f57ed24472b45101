namespace Parley.Trainer;

/// <summary>Shuffles the same way every time.</summary>
internal sealed class Order(uint seed)
{
    private uint _state = seed;

    public uint Next()
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return _state >> 8;
    }

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = (int)(Next() % (uint)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
