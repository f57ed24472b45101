using Parley.Model;

namespace Parley.Pages;

/// <summary>What a chart of positions shows, before it is drawn: series, levels to compare with, gaps and rounds on common scales.</summary>
internal sealed class PositionChart(Unit unit)
{
    /// <summary>What the amounts are in: a currency, per cent or a plural noun.</summary>
    public Unit Unit { get; } = unit;

    /// <summary>In the order of the negotiation's parties.</summary>
    public List<ChartSeries> Series { get; } = [];

    public List<ChartReference> References { get; } = [];

    public List<ChartGap> Gaps { get; } = [];

    public List<ChartMoment> Rounds { get; } = [];

    public DateOnly First { get; set; } = DateOnly.MaxValue;

    public DateOnly Last { get; set; } = DateOnly.MinValue;

    public decimal Least { get; private set; } = decimal.MaxValue;

    public decimal Most { get; private set; }

    /// <summary>Makes room for an amount.</summary>
    public void Include(decimal value) => (Least, Most) = (Math.Min(Least, value), Math.Max(Most, value));

    /// <summary>Makes room for a day.</summary>
    public void Include(DateOnly day)
    {
        First = day < First ? day : First;
        Last = day > Last ? day : Last;
    }
}
