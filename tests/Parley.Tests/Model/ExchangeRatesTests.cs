using Parley.Model;

namespace Parley.Tests.Model;

public class ExchangeRatesTests
{
    private static readonly CurrencyCode Usd = new("USD");
    private static readonly CurrencyCode Krw = new("KRW");

    private static readonly ExchangeRates Rates = new([new ExchangeRate(Usd, Krw, 2019, 1165.7m, "made up for the test")]);

    [Fact]
    public void Convert_StoredPair_MultipliesAndNamesTheRate()
    {
        var converted = Rates.Convert(new Money(2, Usd), Krw, 2019);
        Assert.Equal(2331.4m, converted!.Amount);
        Assert.Equal(1165.7m, converted.Rate);
        Assert.Equal("made up for the test", converted.RateSource);
    }

    [Fact]
    public void Convert_OtherWayRound_Divides() =>
        Assert.Equal(1m, decimal.Round(Rates.Convert(new Money(1165.7m, Krw), Usd, 2019)!.Amount, 10));

    [Fact]
    public void Convert_YearThatIsMissing_IsNull() => Assert.Null(Rates.Convert(new Money(1, Usd), Krw, 2020));

    [Fact]
    public void Construction_TwoRatesForOneYear_Throws() =>
        Assert.Throws<ArgumentException>(() => new ExchangeRates([new(Usd, Krw, 2019, 1, "a"), new(Usd, Krw, 2019, 2, "b")]));

    [Fact]
    public void Construction_RateOfZero_Throws() =>
        Assert.Throws<ArgumentException>(() => new ExchangeRates([new(Usd, Krw, 2019, 0, "a")]));
}
