using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>Mean and quantiles of many amounts.</summary>
internal static class QuantileTable
{
    public static readonly ImmutableArray<double> Probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

    // Two-sided 95 per cent of the normal distribution, for the binomial count below a quantile.
    private const double Z = 1.959964;

    // A table of counts of this size is filled sooner than a million amounts are sorted.
    private const int MostCounts = 1 << 21;

    /// <param name="unit">What all amounts are multiples of; 0 where they are not. <paramref name="amounts"/> may be sorted.</param>
    public static RiskYear Of(int year, double[] amounts, double unit)
    {
        var (mean, least, most) = (0.0, double.MaxValue, double.MinValue);
        foreach (var amount in amounts)
            (mean, least, most) = (mean + amount, Math.Min(least, amount), Math.Max(most, amount));
        mean /= amounts.Length;
        var ranked = unit > 0 && (most - least) / unit < MostCounts ? Counted(amounts, least, most, unit) : Sorted(amounts);
        return new RiskYear(year, Round(mean), [.. Probabilities.Select(p => At(p, amounts.Length, ranked))]);
    }

    private static Quantile At(double probability, int n, Func<int, double> ranked)
    {
        var middle = n * probability;
        var half = Z * Math.Sqrt(middle * (1 - probability));
        return new Quantile(probability, Rank(Math.Ceiling(middle)), Rank(Math.Floor(middle - half)), Rank(Math.Ceiling(middle + half) + 1));

        decimal Rank(double rank) => Round(ranked((int)Math.Clamp(rank - 1, 0, n - 1)));
    }

    private static Func<int, double> Sorted(double[] amounts)
    {
        Array.Sort(amounts);
        return rank => amounts[rank];
    }

    private static Func<int, double> Counted(double[] amounts, double least, double most, double unit)
    {
        var counts = new int[(int)Math.Round((most - least) / unit) + 1];
        var inverse = 1 / unit;
        foreach (var amount in amounts)
            counts[(int)((amount - least) * inverse + 0.5)]++;
        return rank =>
        {
            var at = 0;
            for (var below = counts[0]; below <= rank; below += counts[at])
                at++;
            return least + at * unit;
        };
    }

    // Beyond every agreement there is nothing to tell apart.
    private static decimal Round(double amount) => double.IsNaN(amount) ? 0 : decimal.Round((decimal)Math.Clamp(amount, -1e20, 1e20), 2);
}
