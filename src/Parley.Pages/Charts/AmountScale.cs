namespace Parley.Pages;

/// <summary>Amounts to heights: linear from zero, or logarithmic where the amounts lie so far apart that the small ones would vanish.</summary>
internal sealed class AmountScale
{
    // Up to here the smallest amount still stands clear of zero on a linear axis of a few hundred pixels.
    private const decimal MostForLinear = 40;

    private readonly double _low;
    private readonly double _high;
    private readonly double _top;
    private readonly double _bottom;

    public AmountScale(IReadOnlyCollection<decimal> values, double top, double bottom)
    {
        (_top, _bottom) = (top, bottom);
        var (min, max) = (values.Min(), values.Max());
        IsLogarithmic = min > 0 && max / min > MostForLinear;
        Ticks = IsLogarithmic ? Powers(min, max) : Steps(max);
        (_low, _high) = (Position(Ticks[0]), Position(Math.Max(max, Ticks[^1])));
    }

    public bool IsLogarithmic { get; }

    /// <summary>The labelled amounts, ascending.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    public double Y(decimal value) => _bottom - (Position(value) - _low) / Math.Max(1e-9, _high - _low) * (_bottom - _top);

    private double Position(decimal value) => IsLogarithmic ? Math.Log10(Math.Max(1e-9, (double)value)) : (double)value;

    private static List<decimal> Steps(decimal max)
    {
        var step = NiceStep(max / 5);
        var ticks = new List<decimal> { 0 };
        while (ticks[^1] < max && ticks.Count < 12)
            ticks.Add(ticks[^1] + step);
        return ticks;
    }

    // 1, 2, 2.5 or 5 times a power of ten, not below the step asked for.
    private static decimal NiceStep(decimal least)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)Math.Max(0.000001m, least))));
        foreach (var factor in (decimal[])[1, 2, 2.5m, 5])
        {
            if (factor * power >= least)
                return factor * power;
        }
        return 10 * power;
    }

    private static List<decimal> Powers(decimal min, decimal max)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)min)));
        var ticks = new List<decimal> { power };
        while (ticks[^1] < max && ticks.Count < 20)
            ticks.Add(ticks[^1] * 10);
        return ticks;
    }
}
