using Parley.Model;

namespace Parley.Terms;

/// <summary>A time without an agreement in force, and what was paid meanwhile.</summary>
/// <param name="LevelOf">The year at whose level was paid; null where something else was.</param>
/// <param name="Amount">A sum that was paid; null where none is known.</param>
/// <param name="IsMadeUp">Whether the difference was paid later.</param>
/// <param name="Measure">What was done, in words.</param>
public sealed record GapTerms(DateOnly From, DateOnly To, int? LevelOf, Money? Amount, bool IsMadeUp, string Measure, string Reference);
