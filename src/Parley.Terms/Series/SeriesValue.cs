namespace Parley.Terms;

/// <summary>One year of a series.</summary>
/// <param name="Year">The calendar year that it is of.</param>
/// <param name="Value">In the series' unit; per cent are plain numbers (5.4).</param>
/// <param name="Known">The day from which it could be used.</param>
/// <param name="Confidence"><c>high</c> or <c>medium</c>; nothing lower is in the data.</param>
/// <param name="Source">Where it is from.</param>
public sealed record SeriesValue(int Year, decimal Value, DateOnly Known, string Confidence, string Source);
