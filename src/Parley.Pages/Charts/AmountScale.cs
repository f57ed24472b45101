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

    /// <param name="min">The smallest amount, above zero.</param>
    /// <param name="max">The largest.</param>
    public AmountScale(decimal min, decimal max, double top, double bottom)
    {
        (_top, _bottom) = (top, bottom);
        IsLogarithmic = min > 0 && max / min > MostForLinear;
        Ticks = IsLogarithmic ? Powers(min, max) : Steps(max);
        (_low, _high) = (Position(Ticks[0].Value), Position(Math.Max(max, Ticks[^1].Value)));
    }

    public bool IsLogarithmic { get; }

    /// <summary>The labelled amounts, ascending.</summary>
    public List<AmountTick> Ticks { get; }

    public double Y(decimal value) => _bottom - (Position(value) - _low) / Math.Max(1e-9, _high - _low) * (_bottom - _top);

    private double Position(decimal value) => IsLogarithmic ? Math.Log10(Math.Max(1e-9, (double)value)) : (double)value;

    private static List<AmountTick> Steps(decimal max)
    {
        var step = NiceStep(max / 5);
        var ticks = new List<AmountTick> { new(0) };
        while (ticks[^1].Value < max && ticks.Count < 12)
            ticks.Add(new(ticks[^1].Value + step));
        return ticks;
    }

    // 1, 2, 2.5 or 5 times a power of ten, not below the step asked for.
    private static decimal NiceStep(decimal least)
    {
        var power = PowerBelow(Math.Max(0.000001m, least));
        return power >= least ? power : 2 * power >= least ? 2 * power : 2.5m * power >= least ? 2.5m * power : 5 * power >= least ? 5 * power : 10 * power;
    }

    private static List<AmountTick> Powers(decimal min, decimal max)
    {
        var ticks = new List<AmountTick> { new(PowerBelow(min)) };
        while (ticks[^1].Value < max && ticks.Count < 20)
            ticks.Add(new(ticks[^1].Value * 10));
        return ticks;
    }

    private static decimal PowerBelow(decimal value) => (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)value)));
}

/// <summary>A labelled amount of an axis.</summary>
internal sealed record AmountTick(decimal Value);
