using Parley.Model;

namespace Parley.Terms;

/// <summary>A rate of exchange that the agreement or its announcement fixed: units of <paramref name="To"/> for one of <paramref name="From"/>.</summary>
public sealed record FixedRate(CurrencyCode From, CurrencyCode To, YearSpan Span, decimal Rate, string Reference);
