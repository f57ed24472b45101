namespace Parley.Terms;

/// <summary>What is taken for a value that is not known yet: it is always shown as an assumption.</summary>
/// <param name="Series">The id of a series.</param>
/// <param name="Span">The years of the series that it is for, where the series itself has none.</param>
/// <param name="Value">Per cent for a series of changes or for the yearly change of a level.</param>
/// <param name="Low">The lowest that is held possible; null where nothing is said.</param>
/// <param name="High">The highest.</param>
public sealed record Assumption(string Series, YearSpan Span, decimal Value, decimal? Low, decimal? High, string Reference);
