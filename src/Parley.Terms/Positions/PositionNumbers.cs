namespace Parley.Terms;

/// <summary>The numbers of one step of a typed position: "5 billion", "1 trillion 38.9 billion", "4.7-5 billion", "between 7 and 8".</summary>
internal sealed class PositionNumbers
{
    private readonly List<(decimal Number, decimal Scale)> _parts = [];
    private int _second = -1;
    private bool _isBetween;

    public bool IsEmpty => _parts.Count == 0;

    public bool HasScale => _parts.Exists(static part => part.Scale != 1);

    public void Add(decimal number) => _parts.Add((number, 1));

    public void Scale(decimal scale)
    {
        if (_parts.Count > 0 && _parts[^1].Scale * scale <= 1e18m)
            _parts[^1] = (_parts[^1].Number, _parts[^1].Scale * scale);
    }

    public void Between() => _isBetween = _parts.Count == 0;

    /// <summary>"to", or "and" after "between": what follows is the upper end.</summary>
    public void Divide(bool isAnd)
    {
        if (_parts.Count > 0 && _second < 0 && (!isAnd || _isBetween))
            _second = _parts.Count;
    }

    /// <summary>The number, or both ends of the range.</summary>
    /// <returns>False where the numbers are not one amount: nothing is left out silently.</returns>
    public bool TryRead(out decimal value, out decimal? high)
    {
        high = null;
        if (_second < 0 || _second >= _parts.Count)
            return Sum(0, _parts.Count, out value);
        // "4.7-5 billion": the scale of both.
        if (_second == 1 && _parts[0].Scale == 1)
            _parts[0] = (_parts[0].Number, _parts[^1].Scale);
        if (!Sum(0, _second, out value) || !Sum(_second, _parts.Count, out var upper) || upper < value)
            return false;
        high = upper;
        return true;
    }

    // Parts of one number have ever smaller scales.
    private bool Sum(int from, int to, out decimal sum)
    {
        sum = 0;
        var scale = decimal.MaxValue;
        for (var i = from; i < to; i++)
        {
            var part = _parts[i];
            if (part.Scale >= scale || part.Number >= 1e18m)
                return false;
            scale = part.Scale;
            sum += part.Number * part.Scale;
        }
        return to > from;
    }
}
