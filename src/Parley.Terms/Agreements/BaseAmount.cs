namespace Parley.Terms;

/// <summary>The amount that the first change is applied to.</summary>
/// <param name="Year">The year that it is of.</param>
/// <param name="Amount">Null where it is taken from the agreement before.</param>
/// <param name="From">The terms file of the agreement before; null where the amount is stated.</param>
public sealed record BaseAmount(int Year, decimal? Amount, string? From, string Reference, Place Place);
