using Parley.Model;

namespace Parley.Pages;

/// <summary>One side's positions.</summary>
internal sealed class ChartSeries(PartyCode? party)
{
    public PartyCode? Party { get; } = party;

    /// <summary>In time order; of one day, a denial last.</summary>
    public List<ChartPoint> Points { get; } = [];
}
