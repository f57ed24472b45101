using Parley.Model;

namespace Parley.Pages;

/// <summary>One side's positions in time order.</summary>
internal sealed record ChartSeries(PartyCode? Party, IReadOnlyList<ChartPoint> Points);
