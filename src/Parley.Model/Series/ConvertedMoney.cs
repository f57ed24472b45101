namespace Parley.Model;

/// <summary>An amount in another currency, with the rate that gave it, so that every conversion can be checked.</summary>
public sealed record ConvertedMoney(decimal Amount, CurrencyCode Currency, decimal Rate, int RateYear, string RateSource);
