using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>The paths' amounts of one year; year 0 is the sum of all years.</summary>
public sealed record RiskYear(int Year, decimal Mean, ImmutableArray<Quantile> Quantiles)
{
    /// <summary>The quantile of this probability.</summary>
    public Quantile At(double probability) => Quantiles.First(one => one.Probability == probability);
}
