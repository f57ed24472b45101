namespace Parley.Terms;

/// <summary>The years that all drawn series have in common, and their changes: drawn together, so that what moved together still does.</summary>
/// <param name="FirstYear">The first of them.</param>
/// <param name="Changes">By series, then by year; rounded as the series is announced.</param>
internal sealed record PathHistory(int FirstYear, double[][] Changes)
{
    public int Length => Changes.Length == 0 ? 0 : Changes[0].Length;

    public static PathHistory Of(SeriesCatalog catalog, List<string> ids, RiskOptions options, DateOnly asOf)
    {
        var (from, to) = (options.HistoryFrom ?? int.MinValue, int.MaxValue);
        var sources = new List<DataSeries>();
        foreach (var id in ids)
        {
            var series = catalog.Find(id)!;
            var source = series.History is { } history ? catalog.Find(history)! : series;
            if (source.Values.IsEmpty)
                throw new RiskException($"'{source.Id}' has no values to draw from.");
            sources.Add(source);
            from = Math.Max(from, source.Values[0].Year + (source.Kind == SeriesKind.Level ? 1 : 0));
            to = Math.Min(to, source.Values.Last(value => value.Known <= asOf || value == source.Values[0]).Year);
        }
        if (to - from + 1 < 2)
            throw new RiskException($"The series {string.Join(", ", ids)} have fewer than two years in common to draw from.");
        var changes = new double[ids.Count][];
        for (var i = 0; i < changes.Length; i++)
        {
            var digits = catalog.Find(ids[i])!.Values is { IsEmpty: false } own ? own.Max(static value => value.Value.Scale) : 10;
            changes[i] = [.. Enumerable.Range(from, to - from + 1).Select(year => Change(sources[i], year, asOf, Math.Min(digits, 10)))];
        }
        return new PathHistory(from, changes);
    }

    private static double Change(DataSeries source, int year, DateOnly asOf, int digits) =>
        source.Change(year, asOf) is { } change
            ? (double)decimal.Round(change, source.Kind == SeriesKind.Level ? 10 : digits, MidpointRounding.AwayFromZero)
            : throw new RiskException($"'{source.Id}' has no value for {year}, in the middle of its history.");
}
