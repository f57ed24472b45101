namespace Parley.Model;

/// <summary>The rule by which an amount changes from year to year.</summary>
/// <param name="Words">The rule in the report's words.</param>
/// <param name="Kind">Null where the words are not recognised.</param>
/// <param name="Index">What it follows ("the rise in defence spending").</param>
/// <param name="Rate">Per cent a year, or the yearly amount.</param>
/// <param name="Cap">The most that it may rise, in per cent a year.</param>
public sealed record Escalation(string Words, EscalationKind? Kind, string? Index, decimal? Rate, decimal? Cap);
