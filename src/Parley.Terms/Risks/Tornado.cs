using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Terms;

/// <summary>What each assumption is worth: one at a time to the ends of its range, the others in the middle.</summary>
internal sealed class Tornado(SeriesCatalog catalog, CostModel model, PathHistory history, PathProgram program)
{
    private const double Least = 0.1, Middle = 0.5, Most = 0.9;

    public ImmutableArray<TornadoBar> Of(CostAgreement agreement, CostOptions options)
    {
        var result = model.Run(agreement, options);
        var places = new SortedSet<(string Series, int Year)>(Comparer<(string Series, int Year)>.Create(
            static (a, b) => string.CompareOrdinal(a.Series, b.Series) is var order && order != 0 ? order : a.Year.CompareTo(b.Year)));
        PathProgram.Visit(catalog, result, (id, year) => places.Add((id, year)));
        var middle = options with { Assumptions = [.. places.Select(place => Assume(agreement, options, place, place.Year, Middle))] };
        var bars = new List<TornadoBar>();
        foreach (var place in places)
            Add(bars, agreement, middle, string.Create(CultureInfo.InvariantCulture, $"{place.Series} of {place.Year}"), [place], options);
        foreach (var group in places.GroupBy(static place => place.Series).Where(static group => group.Count() > 1))
            Add(bars, agreement, middle, $"{group.Key}, all years", [.. group], options);
        return [.. bars.OrderByDescending(static bar => bar.Width).ThenBy(static bar => bar.Name, StringComparer.Ordinal)];
    }

    private void Add(List<TornadoBar> bars, CostAgreement agreement, CostOptions middle, string name, List<(string Series, int Year)> places, CostOptions options)
    {
        var (low, high) = (Range(agreement, options, places[0], Least), Range(agreement, options, places[0], Most));
        if (Total(Least) is { } atLow && Total(Most) is { } atHigh)
            bars.Add(new TornadoBar(name, low.Value, high.Value, atLow, atHigh, low.Basis));

        decimal? Total(double at)
        {
            ImmutableArray<Assumption> moved = [.. places.Select(place => Assume(agreement, options, place, place.Year, at))];
            return model.Run(agreement, middle with { Assumptions = [.. moved, .. middle.Assumptions] }).Total;
        }
    }

    private Assumption Assume(CostAgreement agreement, CostOptions options, (string Series, int Year) place, int year, double at)
    {
        var range = Range(agreement, options, place, at);
        return new Assumption(place.Series, new YearSpan(year, year), range.Value, null, null, range.Basis);
    }

    // A stated range goes before the history's.
    private (decimal Value, string Basis) Range(CostAgreement agreement, CostOptions options, (string Series, int Year) place, double at)
    {
        var stated = CostModel.FindAssumption(agreement, place.Series, place.Year, options);
        if (stated is not null && at == Middle)
            return (stated.Value, stated.Reference);
        if (stated is { Low: { } low, High: { } high })
            return (at == Least ? low : high, "the range that is stated");
        var changes = history.Changes[program.Series.IndexOf(place.Series)].Order().ToArray();
        var value = changes[(int)Math.Clamp(Math.Ceiling(at * changes.Length) - 1, 0, changes.Length - 1)];
        return (decimal.Round((decimal)value, 4), "the 10th and 90th of a hundred years like those of its history");
    }
}
