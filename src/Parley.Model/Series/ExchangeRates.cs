using System.Collections.Frozen;

namespace Parley.Model;

/// <summary>Yearly exchange rates: facts with sources. A year that is not in the series is not guessed at.</summary>
public sealed class ExchangeRates
{
    public static readonly ExchangeRates None = new([]);

    private readonly FrozenDictionary<(CurrencyCode, CurrencyCode, int), ExchangeRate> _rates;

    /// <exception cref="ArgumentException">A rate is not above zero, or two rates are for the same pair and year.</exception>
    public ExchangeRates(IEnumerable<ExchangeRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var byKey = new Dictionary<(CurrencyCode, CurrencyCode, int), ExchangeRate>();
        foreach (var rate in rates)
        {
            if (rate.Rate <= 0)
                throw new ArgumentException($"The rate {rate.Base}/{rate.Quote} of {rate.Year} is {rate.Rate}; it must be above zero.", nameof(rates));
            if (!byKey.TryAdd((rate.Base, rate.Quote, rate.Year), rate))
                throw new ArgumentException($"There are two rates {rate.Base}/{rate.Quote} for {rate.Year}.", nameof(rates));
        }
        _rates = byKey.ToFrozenDictionary();
    }

    /// <summary>The rate for a pair and year, as stored or inverted; null where the series has none.</summary>
    public ExchangeRate? Find(CurrencyCode from, CurrencyCode to, int year)
    {
        if (_rates.TryGetValue((from, to, year), out var direct))
            return direct;
        return _rates.TryGetValue((to, from, year), out var other)
            ? new ExchangeRate(from, to, year, 1 / other.Rate, other.Source)
            : null;
    }

    /// <summary>The amount at that year's rate, unrounded; null where the series has no rate.</summary>
    public ConvertedMoney? Convert(Money money, CurrencyCode to, int year)
    {
        if (money.Currency == to)
            return new ConvertedMoney(money.Amount, to, 1, year, "same currency");
        return Find(money.Currency, to, year) is { } rate
            ? new ConvertedMoney(money.Amount * rate.Rate, to, rate.Rate, year, rate.Source)
            : null;
    }
}
