namespace Parley.Benchmarks;

/// <summary>A line of the results.</summary>
/// <param name="What">What was measured, for example <c>pages a second, parse included</c>.</param>
/// <param name="Value">The figure: a median where several runs were made.</param>
/// <param name="Least">The smallest of the runs; null for a single one.</param>
/// <param name="Most">The largest of the runs; null for a single one.</param>
/// <param name="Unit">The unit, for example <c>pages/s</c>, <c>MB/s</c>, <c>x</c> for a ratio.</param>
internal sealed record Measure(string What, double Value, string Unit, double? Least = null, double? Most = null)
{
    /// <summary>The median of several runs with their range.</summary>
    public static Measure Of(string what, string unit, IReadOnlyList<double> runs)
    {
        var sorted = runs.Order().ToArray();
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new(what, median, unit, sorted[0], sorted[^1]);
    }
}
