namespace Parley.Terms;

/// <summary>One summand of a change, with the value that it took and where from.</summary>
/// <param name="Term">The agreement's words for it.</param>
/// <param name="Year">The year of the index; null for a fixed rate.</param>
/// <param name="Index">The index's change as the series has it, or the rate, in per cent.</param>
/// <param name="Used">What counts: rounded, weighted, limited by the term.</param>
/// <param name="Value">The value of the series; null for rates and assumptions.</param>
/// <param name="Assumption">Null where the value is known.</param>
public sealed record TraceTerm(ChangeTerm Term, int? Year, decimal Index, decimal Used, SeriesValue? Value, Assumption? Assumption);
