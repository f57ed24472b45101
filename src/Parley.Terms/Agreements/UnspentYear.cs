namespace Parley.Terms;

/// <summary>Money of a year that was not spent, in the currency of account; null where a figure was not found.</summary>
/// <param name="Cut">What the budget was below the agreed amount.</param>
/// <param name="Available">Budget and carry-over of the year before, as the source has it.</param>
public sealed record UnspentYear(int Year, decimal? Budget, decimal? Cut, decimal? Available, decimal? Unspent, decimal? CarriedOver, decimal? Lapsed, string Reference);
