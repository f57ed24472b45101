using Parley.Terms;

namespace Parley.Tests.Terms;

public class PositionTests
{
    private static readonly CostResult Eleventh = TermsFolder.Run("sma-11.yaml");

    [Theory]
    [InlineData("5 billion dollars a year", "USD", 5e9, 5e9)]
    [InlineData("$4.7 bn per year", "USD", 4.7e9, 4.7e9)]
    [InlineData("1.2 trillion won", "KRW", 1.2e12, 1.2e12)]
    [InlineData("30 billion dollars over six years", "USD", 5e9, 5e9)]
    [InlineData("fivefold", "KRW", 5194.5e9, 5194.5e9)]
    [InlineData("half", "KRW", 519.5e9, 519.5e9)]
    [InlineData("1 trillion 38.9 billion won", "KRW", 1038.9e9, 1038.9e9)]
    [InlineData("1조 1833억원", "KRW", 1183.3e9, 1183.3e9)]
    [InlineData("50억 달러", "USD", 5e9, 5e9)]
    [InlineData("three times", "KRW", 3116.7e9, 3116.7e9)]
    [InlineData("double", "KRW", 2077.8e9, 2077.8e9)]
    [InlineData("13 %", "KRW", 1174.0e9, 1174.0e9)]
    [InlineData("50 percent more", "KRW", 1558.4e9, 1558.4e9)]
    [InlineData("a cut of 10 per cent", "KRW", 935.0e9, 935.0e9)]
    [InlineData("no change, freeze", "KRW", 1038.9e9, 1038.9e9)]
    [InlineData("13 % and then 7 % a year for four years", "KRW", 1174.0e9, 1538.8e9)]
    [InlineData("2 % every year", "KRW", 1059.7e9, 1170.0e9)]
    [InlineData("1,100 billion won, then 3 % annually", "KRW", 1100e9, 1275.2e9)]
    public void Words_BecomeMoney(string words, string currency, double first, double last)
    {
        var steps = PositionReader.Read(words, out var fault);
        Assert.Equal("", fault);
        var agreement = PositionTerms.Build(words, steps!.Value, Eleventh, "test", out _)!;
        var result = new CostModel(SeriesCatalog.Default).Run(agreement, CostOptions.Default);
        Assert.Equal(currency, agreement.Currency.Code);
        Assert.Equal((decimal)first, result.Years[0].Amount);
        Assert.Equal((decimal)last, result.Years[^1].Amount);
    }

    [Theory]
    [InlineData("$4.7-5 billion", 4.7e9, 5e9)]
    [InlineData("900 million to 1.1 billion dollars a year", 0.9e9, 1.1e9)]
    [InlineData("between 7 and 8 per cent", 7, 8)]
    [InlineData("a cut of 5 to 10 %", -10, -5)]
    public void Range_HasTwoEnds(string words, double low, double high)
    {
        var ends = PositionTerms.Ends(words, PositionReader.Read(words, out _)!.Value).ToList();
        Assert.Equal([words + ", low end", words + ", high end"], ends.Select(static end => end.Name));
        Assert.Equal([(decimal)low, (decimal)high], ends.Select(static end => end.Steps[0].Value));
    }

    [Theory]
    [InlineData("5 billion 6 billion dollars", "several numbers")]
    [InlineData("8 to 7 per cent", "several numbers")]
    [InlineData("", "no amount")]
    [InlineData("a lot", "no number")]
    [InlineData("5", "without a unit")]
    [InlineData("a cut of 200 %", "more than there is")]
    [InlineData("99999999999999999999 dollars", "out of range")]
    public void OtherWords_AreRefused(string words, string fault)
    {
        Assert.Null(PositionReader.Read(words, out var found));
        Assert.Contains(fault, found, StringComparison.Ordinal);
    }

    // The years of the offer of March 2020 as the press printed them: 1.1739 and, in 2024, 1.5388 trillion won.
    [Fact]
    public void Offer_IsNotRoundedOnItsWay()
    {
        var steps = PositionReader.Read("13 % and then 7 % a year for four years", out _)!.Value;
        var result = new CostModel(SeriesCatalog.Default).Run(PositionTerms.Build("offer", steps, Eleventh, "test", out _)!, CostOptions.Default);
        Assert.Equal(1_173_957_000_000m, result.Find(2020)!.Parts[0].Trace.Unrounded);
        Assert.Equal(1_538_800_000_000m, result.Find(2024)!.Amount);
        Assert.Contains("says nothing", result.Find(2025)!.Parts[0].Trace.Rule!.Reference, StringComparison.Ordinal);
    }
}
