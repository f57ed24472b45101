using Parley.Model;

namespace Parley.Pages;

/// <summary>What a chart of positions shows, before it is drawn: series, levels to compare with, gaps and rounds on common scales.</summary>
internal sealed record PositionChart
{
    /// <summary>What the amounts are in: a currency, per cent or a plural noun.</summary>
    public required Unit Unit { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    public IReadOnlyList<ChartReference> References { get; init; } = [];

    public IReadOnlyList<ChartGap> Gaps { get; init; } = [];

    public IReadOnlyList<ChartMoment> Rounds { get; init; } = [];

    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    /// <summary>Every amount that is drawn.</summary>
    public IEnumerable<decimal> Values =>
        Series.SelectMany(series => series.Points).Select(point => point.Value).Concat(References.SelectMany(reference => reference.Values));
}
