using Parley.Model;
using Parley.Terms;

namespace Parley.Tests.Terms;

public class MeasureTests
{
    private static readonly Measures Measures = new(SeriesCatalog.Default);

    private static readonly CostResult Eleventh = TermsFolder.Run("sma-11.yaml");

    [Fact]
    public void Dollars_AreAtTheYearsAverageRate()
    {
        var path = Measures.Of(Eleventh, new MeasureOptions { Currency = new CurrencyCode("USD") });
        Assert.Equal(880m, decimal.Round(path.Find(2020)!.Converted!.Value / 1_000_000));
        Assert.Equal(5840m, decimal.Round(path.Sum(static year => year.Converted)!.Value / 1_000_000));
        Assert.Contains("usd-krw 2020", path.Find(2020)!.RateSource, StringComparison.Ordinal);
    }

    [Fact]
    public void StatedRate_GoesFirst()
    {
        var options = new CostOptions { Rates = [new FixedRate(new CurrencyCode("USD"), new CurrencyCode("KRW"), new YearSpan(1, null), 1000, "stated")] };
        var path = Measures.Of(TermsFolder.Run("sma-11.yaml", options), new MeasureOptions { Currency = new CurrencyCode("USD") });
        Assert.Equal(1_038_900_000m, path.Find(2020)!.Converted);
    }

    // 1,183.3 / 1.025 in prices of 2020; at 3 % a year, 1,183.3 / 1.03.
    [Fact]
    public void RealAndPresentAmounts_AreAsByHand()
    {
        var path = Measures.Of(Eleventh, new MeasureOptions { PriceIndex = "kr-cpi", PriceYear = 2020, Discount = 3, DiscountYear = 2020 });
        Assert.Equal(1_154_439_024_390m, decimal.Round(path.Find(2021)!.Real!.Value));
        Assert.Equal(1_148_834_951_456m, decimal.Round(path.Find(2021)!.Present!.Value));
        Assert.Equal(path.Find(2020)!.Converted, path.Find(2020)!.Real);
    }

    // 1,038.9 billion won for 28,500 soldiers; 1,038.9 of 50,152.7 billion.
    [Fact]
    public void SoldiersAndBudget_AreAsByHand()
    {
        var path = Measures.Of(Eleventh, new MeasureOptions { Troops = "us-troops-in-kr", Budget = "kr-defence-budget" });
        Assert.Equal(36_452_632m, decimal.Round(path.Find(2020)!.PerSoldier!.Value));
        Assert.Equal(2.071m, decimal.Round(path.Find(2020)!.BudgetShare!.Value, 3));
        // No statement for 2022: that of 2021 holds.
        Assert.NotNull(path.Find(2022)!.PerSoldier);
    }

    [Fact]
    public void YearWithoutRate_HasNoAmount()
    {
        var path = Measures.Of(TermsFolder.Run("sma-12.yaml"), new MeasureOptions { Currency = new CurrencyCode("USD") });
        Assert.Null(path.Find(2027)!.Converted);
        Assert.Null(path.Sum(static year => year.Converted));
    }

    [Fact]
    public void DollarDemand_DiffersByRateToo()
    {
        var steps = PositionReader.Read("5 billion dollars a year", out _)!.Value;
        var demand = new CostModel(SeriesCatalog.Default).Run(PositionTerms.Build("demand", steps, Eleventh, "test", out _)!, CostOptions.Default);
        var options = new MeasureOptions { Currency = new CurrencyCode("KRW") };
        var difference = new PathComparer(SeriesCatalog.Default).Compare(Measures.Of(Eleventh, options), Measures.Of(demand, options));
        Assert.Equal(0, difference.Years[0].Exchange);
        Assert.Equal(5_000_000_000m * (1144.8911m - 1180.5554m), difference.Years[1].Exchange);
        Assert.Equal(difference.Total.Difference, difference.Total.Base + difference.Total.Escalation + difference.Total.Exchange + difference.Total.Rounding);
    }

    // Without a price the index has no say: what is not known stays so.
    [Fact]
    public void NoAssumptions_LeaveTheFutureOpen()
    {
        var result = TermsFolder.Run("sma-12.yaml", new CostOptions { UsesFileAssumptions = false });
        Assert.NotNull(result.Find(2027)!.Amount);
        Assert.Null(result.Find(2028)!.Amount);
        Assert.Contains("--assume kr-cpi:2026", result.Find(2028)!.Why, StringComparison.Ordinal);
        Assert.Null(result.Total);
    }

    [Fact]
    public void AsOf_HidesWhatBecameKnownLater()
    {
        var result = TermsFolder.Run("sma-11.yaml", new CostOptions { AsOf = new DateOnly(2021, 6, 30) });
        Assert.NotNull(result.Find(2022)!.Amount);
        Assert.Null(result.Find(2023)!.Amount);
    }

    // The fourth agreement counts in dollars, the fifth in won: 440 million of the one is no start for the other.
    [Fact]
    public void AmountInAnotherCurrency_IsNoStart()
    {
        var fifth = TermsFolder.Run("sma-05.yaml");
        Assert.NotNull(fifth.FindInChain(2001)!.Amount);
        Assert.Null(fifth.FindInChain(2001, new CurrencyCode("KRW")));
        Assert.Null(PositionTerms.Build("50 %", PositionReader.Read("50 %", out _)!.Value, fifth, "test", out var fault));
        Assert.Contains("2001", fault, StringComparison.Ordinal);
        var agreement = TermsFolder.Open("sma-03.yaml");
        var won = agreement with { Currency = new CurrencyCode("KRW"), Parts = [agreement.Parts[0] with { Currency = new CurrencyCode("KRW") }] };
        Assert.Contains("no amount in KRW", new CostModel(SeriesCatalog.Default).Run(won, CostOptions.Default).Find(1996)!.Why, StringComparison.Ordinal);
    }

    // 94 days of 2019 at the level of 2018: 960.2 x 94 / 365 = 247.3; due 267.6.
    [Fact]
    public void Gap_IsCountedInDays()
    {
        var interim = Assert.Single(TermsFolder.Run("sma-10.yaml").Interim);
        Assert.Equal(94, interim.Days);
        Assert.Equal(247_300_000_000m, interim.Paid);
        Assert.Equal(267_600_000_000m, interim.Due);
        Assert.Equal(20_300_000_000m, interim.Difference);
    }

    // 87 % of 540.5 billion is 470.2; 500.5 was paid.
    [Fact]
    public void Limit_IsKeptOrNotKnown()
    {
        var labour = Eleventh.Find(2021)!.Categories.First(static category => category.Name == "labour");
        Assert.True(labour.Limits[0].IsKept);
        Assert.Equal(470_235_000_000m, labour.Limits[0].Bound);
        Assert.Null(Eleventh.Find(2022)!.Categories.First(static category => category.Name == "labour").Limits[0].IsKept);
    }

    [Fact]
    public void SpendingBack_IsARange()
    {
        var year = TermsFolder.Run("sma-09.yaml").Find(2018)!;
        Assert.Equal(371_000_000_000m + 444_200_000_000m * 0.88m, year.Categories.Sum(static category => category.DomesticLow));
        Assert.Equal(960_200_000_000m, year.Categories.Sum(static category => category.DomesticHigh));
        Assert.Equal(444_200_000_000m * 0.12m, year.Categories.First(static category => category.Name == "construction").Cash);
    }
}
