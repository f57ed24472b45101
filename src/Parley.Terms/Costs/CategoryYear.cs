using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>What a category costs in one year.</summary>
/// <param name="Name">"not allocated" for what no category has.</param>
/// <param name="Terms">Null for what is not allocated.</param>
/// <param name="Amount">In the currency of account.</param>
/// <param name="Basis">"stated", "share", "remainder": how the amount came about.</param>
/// <param name="Share">The share that was used, in per cent; null where an amount was stated.</param>
/// <param name="Cash">Paid in cash; null where the terms do not say.</param>
/// <param name="InKind">The rest.</param>
/// <param name="DomesticLow">The least that returns to the paying economy; null where nothing is known.</param>
/// <param name="DomesticHigh">The most.</param>
public sealed record CategoryYear(
    string Name, CategoryTerms? Terms, decimal Amount, string Basis, decimal? Share, decimal? Cash, decimal? InKind, decimal? DomesticLow, decimal? DomesticHigh, ImmutableArray<LimitOutcome> Limits);
