namespace Parley.Terms;

/// <summary>A part's amount in the currency of account.</summary>
/// <param name="Trace">In the part's own currency.</param>
/// <param name="Amount">Null where amount or rate is not known.</param>
/// <param name="Rate">1 where the currencies are the same.</param>
/// <param name="RateSource">Where the rate is from; null for 1.</param>
public sealed record ConvertedPart(AgreementPart Part, AmountTrace Trace, decimal? Amount, decimal? Rate, string? RateSource);
