namespace Parley.Pages;

/// <summary>The distance between two sides from one day to another.</summary>
internal sealed record ChartGap(DateOnly From, DateOnly To, decimal High, decimal Low, decimal? Percent);
