using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>Mean and quantiles of many amounts.</summary>
internal static class QuantileTable
{
    public static readonly ImmutableArray<double> Probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

    // Two-sided 95 per cent of the normal distribution, for the binomial count below a quantile.
    private const double Z = 1.959964;

    /// <summary>Sorts <paramref name="amounts"/>.</summary>
    public static RiskYear Of(int year, double[] amounts)
    {
        var mean = 0.0;
        foreach (var amount in amounts)
            mean += amount;
        mean /= amounts.Length;
        Array.Sort(amounts);
        return new RiskYear(year, Round(mean), [.. Probabilities.Select(p => At(p, amounts))]);
    }

    private static Quantile At(double probability, double[] sorted)
    {
        var (n, middle) = (sorted.Length, sorted.Length * probability);
        var half = Z * Math.Sqrt(middle * (1 - probability));
        return new Quantile(probability, Rank(Math.Ceiling(middle)), Rank(Math.Floor(middle - half)), Rank(Math.Ceiling(middle + half) + 1));

        decimal Rank(double rank) => Round(sorted[(int)Math.Clamp(rank - 1, 0, n - 1)]);
    }

    private static decimal Round(double amount) => decimal.Round((decimal)amount, 2);
}
