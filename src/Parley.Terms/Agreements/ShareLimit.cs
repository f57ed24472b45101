using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>A least or a most that a category must keep to, in per cent of something.</summary>
/// <param name="OfWords">What the per cent are of; "total" for the year's amount.</param>
/// <param name="OfAmounts">What that was, by year, in the currency of account; empty for the total.</param>
public sealed record ShareLimit(YearSpan Span, decimal? AtLeast, decimal? AtMost, string OfWords, ImmutableArray<YearValue> OfAmounts, string Reference);
