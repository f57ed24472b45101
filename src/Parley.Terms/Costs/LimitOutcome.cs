namespace Parley.Terms;

/// <summary>Whether a category keeps to a limit.</summary>
/// <param name="Base">What the per cent are of; null where it is not known.</param>
/// <param name="Bound">The least or most that follows, in the currency of account.</param>
/// <param name="IsKept">Null where the base or the category's amount is not known.</param>
public sealed record LimitOutcome(ShareLimit Limit, decimal? Base, decimal? Bound, bool? IsKept);
