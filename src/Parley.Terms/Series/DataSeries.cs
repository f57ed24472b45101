using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>A yearly series with a source for each value. A year that is missing is not guessed at.</summary>
public sealed class DataSeries
{
    private readonly SeriesValue?[] _byYear;

    /// <param name="id">As terms files name it.</param>
    /// <param name="holds">Whether a level holds until the next one that is stated.</param>
    /// <param name="history">The series that random paths are drawn from; null for this one.</param>
    /// <param name="values">In order of year.</param>
    public DataSeries(string id, string name, string unit, SeriesKind kind, bool holds, string? history, string note, ImmutableArray<SeriesValue> values)
    {
        (Id, Name, Unit, Kind, Holds, History, Note, Values) = (id, name, unit, kind, holds, history, note, values);
        _byYear = values.IsEmpty ? [] : new SeriesValue?[values[^1].Year - values[0].Year + 1];
        foreach (var value in values)
            _byYear[value.Year - values[0].Year] = value;
    }

    public string Id { get; }

    public string Name { get; }

    public string Unit { get; }

    public SeriesKind Kind { get; }

    public bool Holds { get; }

    public string? History { get; }

    public string Note { get; }

    public ImmutableArray<SeriesValue> Values { get; }

    /// <summary>The value of a year as it was known on a day; null where there is none yet, or none at all.</summary>
    public SeriesValue? Find(int year, DateOnly asOf)
    {
        if (Values.IsEmpty || year < Values[0].Year)
            return null;
        var at = Math.Min(year - Values[0].Year, _byYear.Length - 1);
        if (!Holds)
            return year <= Values[^1].Year && _byYear[at] is { } value && value.Known <= asOf ? value : null;
        while (at >= 0 && (_byYear[at] is not { } held || held.Known > asOf))
            at--;
        return at < 0 ? null : _byYear[at];
    }

    /// <summary>Whether the year lies before the last value: then a missing value will not come any more.</summary>
    public bool IsPast(int year) => !Values.IsEmpty && year < Values[^1].Year;

    /// <summary>The change on the year before in per cent, as published or worked out from levels; null where it is not known.</summary>
    public decimal? Change(int year, DateOnly asOf)
    {
        if (Find(year, asOf) is not { } value)
            return null;
        if (Kind == SeriesKind.Change)
            return value.Value;
        return Find(year - 1, asOf) is { Value: not 0 } before ? (value.Value / before.Value - 1) * 100 : null;
    }
}
