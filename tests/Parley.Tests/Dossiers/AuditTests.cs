using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Dossiers;

public class AuditTests
{
    private static ReadingBuilder Report(string text) => Ferry.Report("a", "2011-05-04", text);

    private static string? Verdict(ReadingBuilder report, string kind) => Ferry.Build(report.Build()).Audit.SingleOrDefault(check => check.Kind == kind)?.Verdict;

    [Theory]
    [InlineData(5, 105, "works-out")]
    [InlineData(5, 108, "does-not")]
    [InlineData(5.4, 105.4, "works-out")]
    public void AmountThatIsSoMuchMoreThanAnother_IsWorkedOut(double percent, double target, string verdict) => Assert.Equal(verdict, Verdict(
        Report("Norway will pay [f1|so many million dollars], [f2|so many per cent] more than the [f3|100 million dollars] of last year.")
            .Figure("f1", (decimal)target * 1_000_000, "USD", FigureRole.Agreed).Figure("f2", (decimal)percent, "%", FigureRole.Agreed, measure: Measure.Increase).Figure("f3", 1e8m, "USD", FigureRole.Payment),
        "per-cent"));

    [Fact]
    public void RiseFromOneAmountToAnother_IsWorkedOut() => Assert.Equal("does-not", Verdict(
        Report("It went from [f1|$80 million] to [f2|$110 million], a rise of [f3|20 per cent].")
            .Figure("f1", 8e7m, "USD", FigureRole.Payment).Figure("f2", 1.1e8m, "USD", FigureRole.Agreed).Figure("f3", 20, "%", FigureRole.Agreed, measure: Measure.Increase),
        "per-cent"));

    [Theory]
    [InlineData(500, Modifier.Exact, "works-out")]
    [InlineData(570, Modifier.Exact, "does-not")]
    [InlineData(570, Modifier.MoreThan, "works-out")]
    public void Multiple_IsWorkedOutWithItsHedge(int millions, Modifier modifier, string verdict) => Assert.Equal(verdict, Verdict(
        Report("Warsaw wants [f1|so many million], [f2|five times] the [f3|$100 million] paid.")
            .Figure("f1", millions * 1_000_000m, "USD", FigureRole.Demand, by: "POL").Figure("f2", 5, "x", FigureRole.Demand, by: "POL", modifier: modifier).Figure("f3", 1e8m, "USD", FigureRole.Payment),
        "multiple"));

    [Theory]
    [InlineData(60, "works-out")]
    [InlineData(61, "near")]
    [InlineData(66, "does-not")]
    public void Share_IsWorkedOut(int percent, string verdict) => Assert.Equal(verdict, Verdict(
        Report("Norway is to bear [f1|a share] of the [f2|$10 million], or [f3|$6 million].")
            .Figure("f1", percent, "%", FigureRole.Agreed, measure: Measure.Share).Figure("f2", 1e7m, "USD", FigureRole.Context).Figure("f3", 6e6m, "USD", FigureRole.Agreed),
        "share"));

    [Theory]
    [InlineData(7, "works-out")]
    [InlineData(8, "does-not")]
    public void Parts_AreAddedUp(int millions, string verdict) => Assert.Equal(verdict, Verdict(
        Report("The bill is [f1|$12 million], made up of [f2|$5 million] for wages and [f3|the rest] for repairs.")
            .Figure("f1", 1.2e7m, "USD", FigureRole.Agreed).Figure("f2", 5e6m, "USD", FigureRole.Context).Figure("f3", millions * 1_000_000m, "USD", FigureRole.Context),
        "sum"));

    [Theory]
    [InlineData(120, "works-out")]
    [InlineData(140, "does-not")]
    public void YearsAndTotal_AreMultiplied(int millions, string verdict) => Assert.Equal(verdict, Verdict(
        Report("Norway pays [f1|$40 million] a year. That is [f2|so many million] over [t1|three years].")
            .Figure("f1", 4e7m, "USD", FigureRole.Agreed, per: PerPeriod.Year).Figure("f2", millions * 1_000_000m, "USD", FigureRole.Agreed, per: PerPeriod.Total).Date("t1", TimexType.Duration, "P3Y"),
        "total"));

    [Theory]
    [InlineData("NOK", 560, "works-out")]
    [InlineData("NOK", 660, "near")]
    [InlineData("NOK", 800, "does-not")]
    [InlineData("PLN", 300, "not-known")]
    public void Conversion_IsHeldAgainstTheRateOfItsTime(string currency, int millions, string verdict) => Assert.Equal(verdict, Verdict(
        Report("Norway pays [f1|so much] ([f2|$100 million]).").Figure("f1", millions * 1_000_000m, currency, FigureRole.Payment).Figure("f2", 1e8m, "USD", FigureRole.Payment),
        "exchange-rate"));

    [Theory]
    [InlineData("Tuesday, May 3", "works-out")]
    [InlineData("Friday, May 3", "does-not")]
    public void Weekday_IsLookedUp(string words, string verdict) => Assert.Equal(verdict, Verdict(
        Report($"They met on [t1|{words}].").Date("t1", TimexType.Date, "2011-05-03"), "weekday"));

    [Fact]
    public void MultipleOfNothingNamed_IsNotKnown() => Assert.Equal("not-known", Verdict(
        Report("Warsaw wants [f1|$500 million], a [f2|fivefold] increase.").Figure("f1", 5e8m, "USD", FigureRole.Demand, by: "POL").Figure("f2", 5, "x", FigureRole.Demand, by: "POL"),
        "multiple"));

    [Fact]
    public void Copies_AreAuditedOnce()
    {
        var text = "Norway pays [f1|so much] ([f2|$100 million]). " + string.Join(' ', Enumerable.Range(0, 80).Select(i => "word" + i));
        var reports = new[] { "a", "b" }.Select(source => Ferry.Report(source, "2011-05-04", text).Figure("f1", 5.6e8m, "NOK", FigureRole.Payment).Figure("f2", 1e8m, "USD", FigureRole.Payment).Build());
        Assert.Single(Ferry.Build([.. reports]).Audit);
    }
}
