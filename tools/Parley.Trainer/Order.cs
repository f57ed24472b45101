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

    /// <summary>From 0 to below 1.</summary>
    public float Share() => Next() / 16777216f;

    /// <summary>Bell-shaped around 0 (a sum of twelve).</summary>
    public float Normal()
    {
        var sum = -6f;
        for (var i = 0; i < 12; i++)
            sum += Share();
        return sum;
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
