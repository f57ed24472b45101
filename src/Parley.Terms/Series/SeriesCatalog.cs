using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Terms;

/// <summary>The series that terms files can name: those that ship with the program, or others for a test.</summary>
public sealed class SeriesCatalog
{
    private static readonly Lazy<SeriesCatalog> Shipped = new(Load);

    private readonly FrozenDictionary<string, DataSeries> _byId;

    public SeriesCatalog(IEnumerable<DataSeries> series)
    {
        All = [.. series];
        _byId = All.ToFrozenDictionary(one => one.Id, StringComparer.Ordinal);
    }

    /// <summary>Compiled from data/series; loaded at first use.</summary>
    /// <exception cref="InvalidResourceException">The tables are damaged.</exception>
    public static SeriesCatalog Default => Shipped.Value;

    public ImmutableArray<DataSeries> All { get; }

    public DataSeries? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Units of <paramref name="to"/> for one of <paramref name="from"/> in a year, and the series and year that gave it.</summary>
    public SeriesRate? FindRate(CurrencyCode from, CurrencyCode to, int year, DateOnly asOf)
    {
        if (Find(RateId(from, to)) is { } direct && direct.Find(year, asOf) is { } value)
            return new SeriesRate(value.Value, direct, value);
        return Find(RateId(to, from)) is { } other && other.Find(year, asOf) is { } inverse ? new SeriesRate(1 / inverse.Value, other, inverse) : null;
    }

    /// <summary>Whether there is a series of rates between the two at all.</summary>
    public bool HasRates(CurrencyCode from, CurrencyCode to) => Find(RateId(from, to)) is not null || Find(RateId(to, from)) is not null;

    /// <summary>What the series of a pair of currencies is called: <c>usd-krw</c>.</summary>
    public static string RateId(CurrencyCode from, CurrencyCode to) => $"{from.Code}-{to.Code}".ToLowerInvariant();

    private static SeriesCatalog Load()
    {
        var values = new Dictionary<string, List<SeriesValue>>(StringComparer.Ordinal);
        var assembly = typeof(SeriesCatalog).Assembly;
        try
        {
            foreach (var row in ResourceTable.Load(assembly, "series-values.tsv").Rows)
            {
                if (!values.TryGetValue(row[0], out var list))
                    values.Add(row[0], list = []);
                list.Add(ToValue(row));
            }
            return new SeriesCatalog(ResourceTable.Load(assembly, "series.tsv").Rows.Select(row => ToSeries(row, values)));
        }
        catch (FormatException e)
        {
            throw new InvalidResourceException($"series-values.tsv: {e.Message}", e);
        }
    }

    private static SeriesValue ToValue(ImmutableArray<string> row) => new(
        int.Parse(row[1], CultureInfo.InvariantCulture),
        decimal.Parse(row[2], CultureInfo.InvariantCulture),
        DateOnly.ParseExact(row[3], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        row[4],
        row[5]);

    private static DataSeries ToSeries(ImmutableArray<string> row, Dictionary<string, List<SeriesValue>> values) => new(
        row[0], row[1], row[2],
        row[3] == "level" ? SeriesKind.Level : SeriesKind.Change,
        row[4] == "hold",
        row[5].Length == 0 ? null : row[5],
        row[6],
        values.TryGetValue(row[0], out var list) ? [.. list] : []);
}
