namespace Parley.Model;

/// <summary>What one unit of a currency cost in another, on average over a year or as an agreement fixed it.</summary>
/// <param name="Base">The currency that is priced (USD).</param>
/// <param name="Quote">The currency that it is priced in (KRW).</param>
/// <param name="Year">The calendar year of the rate.</param>
/// <param name="Rate">Units of <paramref name="Quote"/> for one of <paramref name="Base"/>; above zero.</param>
/// <param name="Source">Where the rate is from.</param>
public sealed record ExchangeRate(CurrencyCode Base, CurrencyCode Quote, int Year, decimal Rate, string Source);
