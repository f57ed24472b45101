namespace Parley.Sources;

/// <summary>A report's dateline: "SEOUL, Nov. 19 (Wire) --".</summary>
/// <param name="Length">Characters of the paragraph that belong to it, its dash included.</param>
/// <param name="Place">As written; null where it has none.</param>
/// <param name="Date">Null where it has none.</param>
/// <param name="Agency">What stands in brackets; null where nothing does.</param>
internal sealed record Dateline(int Length, string? Place, PrintedDate? Date, string? Agency);
