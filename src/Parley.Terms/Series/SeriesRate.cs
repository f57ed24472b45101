namespace Parley.Terms;

/// <summary>A rate of exchange and where it is from.</summary>
/// <param name="Rate">Units of the currency asked for, for one of the other; inverted where the series has it the other way round.</param>
public sealed record SeriesRate(decimal Rate, DataSeries Series, SeriesValue Value);
