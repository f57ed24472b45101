using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>An agreement or a position over its years, in the chosen measures.</summary>
public sealed record MeasuredPath(CostResult Result, CurrencyCode Currency, MeasureOptions Options, ImmutableArray<MeasuredYear> Years)
{
    /// <summary>The sum of a measure over the years; null where a year is not known.</summary>
    public decimal? Sum(Func<MeasuredYear, decimal?> measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var sum = 0m;
        foreach (var year in Years)
        {
            if (measure(year) is not { } value)
                return null;
            sum += value;
        }
        return sum;
    }

    public MeasuredYear? Find(int year)
    {
        foreach (var one in Years)
        {
            if (one.Year == year)
                return one;
        }
        return null;
    }
}
