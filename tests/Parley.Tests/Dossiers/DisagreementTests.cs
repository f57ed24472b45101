using Parley.Model;

namespace Parley.Tests.Dossiers;

public class DisagreementTests
{
    private static Disagreement Only(DisagreementKind kind, params Reading[] readings) =>
        Assert.Single(Ferry.Build(readings).Disagreements, disagreement => disagreement.Kind == kind);

    private static void None(params Reading[] readings) => Assert.Empty(Ferry.Build(readings).Disagreements);

    private static Reading Ships(string source, string published, decimal value, string unit = "workers") =>
        Ferry.Report(source, published, "The line has [f1|so many].").Figure("f1", value, unit, FigureRole.Context).Build();

    private static Reading Paid(string source, string published, decimal value, string unit, string period = "2010") =>
        Ferry.Report(source, published, "Oslo paid [f1|so much].").Figure("f1", value, unit, FigureRole.Payment, payer: "NOR", payee: "POL", period: period).Build();

    [Fact]
    public void RoundedCount_IsReconciled()
    {
        var found = Only(DisagreementKind.Rounding, Ships("a", "2011-02-01", 12_000), Ships("b", "2011-02-02", 12_400, "staff"), Ships("c", "2011-02-03", 12_400));
        Assert.Equal((DisagreementStatus.Reconciled, 3), (found.Status, found.Items.Length));
        Assert.Contains("3.3 per cent apart", found.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12_300, 12_400)]
    [InlineData(9_000, 12_400)]
    [InlineData(12_400, 12_400)]
    public void OtherCounts_AreNotRoundings(int first, int second) => None(Ships("a", "2011-02-01", first), Ships("b", "2011-02-02", second));

    [Fact]
    public void OneAmountAtTwoRates_IsReconciledByCurrency()
    {
        var found = Only(DisagreementKind.Currency, Paid("a", "2011-02-01", 6e8m, "NOK"), Paid("b", "2011-02-02", 1e8m, "USD"), Paid("c", "2011-02-03", 1.05e8m, "USD"));
        Assert.Equal(("currency", 3), (found.Reconciliation, found.Items.Length));
        Assert.Contains("6 Norwegian kroner for $1", found.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void AmountsThatNoRateExplains_AreOpen() => Assert.Equal(
        DisagreementStatus.Open, Only(DisagreementKind.Amount, Paid("a", "2011-02-01", 1e8m, "USD"), Paid("b", "2011-02-02", 1.4e8m, "USD")).Status);

    [Fact]
    public void AmountsOfTwoYears_AreNoDisagreement() => None(Paid("a", "2011-02-01", 1e8m, "USD"), Paid("b", "2012-02-02", 1.4e8m, "USD", "2011"));

    [Fact]
    public void MillionForBillion_IsASlip() => Only(
        DisagreementKind.Scale, Paid("a", "2011-02-01", 3e8m, "USD"), Paid("b", "2011-02-02", 3e11m, "USD"));

    [Fact]
    public void SlipOfScale_IsNotWhatARiseStartsFrom()
    {
        var dossier = Ferry.Build(
            Paid("a", "2011-02-01", 123_000_000, "USD"), Paid("b", "2011-02-02", 123_000, "USD"), Paid("c", "2011-02-03", 123_000_000, "USD"),
            Ferry.Report("d", "2011-02-04", "Oslo offers [f1|10 per cent more].").Figure("f1", 10, "%", FigureRole.Offer, by: "NOR", payer: "NOR", measure: Measure.Increase).Build());
        Assert.Equal(135_300_000m, dossier.Positions.Single(position => position.Role == FigureRole.Offer).Equivalent!.Value.Amount);
        Assert.Contains("speak for $123 million", Assert.Single(dossier.Disagreements, one => one.Kind == DisagreementKind.Scale).Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8.3, 9.3, true)]
    [InlineData(13, 13.9, false)]
    [InlineData(8.3, 8.3, false)]
    public void TwoRatesForOneAmount_AreOpenUnlessOneIsRounded(double first, double second, bool found)
    {
        Reading Deal(string source, double rate) => Ferry.Report(source, "2012-02-01", "They settled on [f1|$125 million] for 2011, [f2|a rise].")
            .Figure("f1", 125_000_000, "USD", FigureRole.Agreed, payer: "NOR", period: "2011")
            .Figure("f2", (decimal)rate, "%", FigureRole.Agreed, payer: "NOR", period: "2011", measure: Measure.Increase).Build();
        Assert.Equal(found, Ferry.Build(Deal("a", first), Deal("b", second)).Disagreements.Any(one => one.Kind == DisagreementKind.Amount));
    }

    [Theory]
    [InlineData(1.5, "x", 150, DisagreementStatus.Consistent)]
    [InlineData(50, "%", 150, DisagreementStatus.Consistent)]
    [InlineData(50, "%", 149.8, DisagreementStatus.Consistent)]
    [InlineData(3, "x", 420, DisagreementStatus.Open)]
    [InlineData(50, "%", 180, DisagreementStatus.Open)]
    public void Sum_IsChecked(double change, string unit, double millions, DisagreementStatus status)
    {
        var reading = Ferry.Report("a", "2011-02-01", "Warsaw asks [f1|so much more], [f2|that much], than the [f3|$100 million] of 2010.")
            .Figure("f1", (decimal)change, unit, FigureRole.Demand, by: "POL", measure: unit == "x" ? Measure.Level : Measure.Increase)
            .Figure("f2", (decimal)millions * 1_000_000, "USD", FigureRole.Demand, by: "POL")
            .Figure("f3", 100_000_000, "USD", FigureRole.Payment, payer: "NOR", payee: "POL", period: "2010").Build();
        Assert.Equal(status, Only(DisagreementKind.Arithmetic, reading).Status);
    }

    [Fact]
    public void RiseFromAYearThatOnlyOthersTellOf_WorksInTheOtherCurrency()
    {
        var deal = Ferry.Report("b", "2012-02-01", "They settled on [f1|$125 million] for 2011, [f2|a rise of 16.7 per cent] from 2010.")
            .Figure("f1", 125_000_000, "USD", FigureRole.Agreed, payer: "NOR", payee: "POL", period: "2011")
            .Figure("f2", 16.7m, "%", FigureRole.Agreed, payer: "NOR", payee: "POL", period: "2011", measure: Measure.Increase, start: new(null, null, EdtfDate.Parse("2010"))).Build();
        var found = Only(DisagreementKind.Arithmetic, Paid("a", "2011-02-01", 6e8m, "NOK"), deal);
        Assert.Equal((DisagreementStatus.Reconciled, "currency"), (found.Status, found.Reconciliation));
        Assert.Contains("700.2 million", found.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2010", DisagreementStatus.Reconciled)]
    [InlineData("2008", DisagreementStatus.Open)]
    public void YearsThatDoNotAddUp_AreReconciledByTheYearBefore(string term, DisagreementStatus status)
    {
        var before = Ferry.Report("a", "2011-02-01", "[g2|The old one] has run out.").Agreement("g2", AgreementStatus.Expired, "the old Ferry Agreement", term: term, parties: ["NOR", "POL"]).Build();
        var after = Ferry.Report("b", "2014-02-01", "[g2|The present five-year Ferry Agreement] brings [f1|$120 million] for 2012 and more in [t1|the following three years].")
            .Figure("f1", 120_000_000, "USD", FigureRole.Agreed, payer: "NOR", payee: "POL", period: "2012").Date("t1", TimexType.Duration, "P3Y")
            .Agreement("g2", AgreementStatus.InForce, "the present five-year Ferry Agreement", duration: 5, amount: "f1", parties: ["NOR", "POL"]).Build();
        Assert.Equal(status, Only(DisagreementKind.Arithmetic, before, after).Status);
    }

    [Fact]
    public void DroppedDemandToldAsCurrent_IsOpen()
    {
        var found = Only(DisagreementKind.Status, Dropped(), Ferry.Report("b", "2011-03-01", "Warsaw is asking [f1|$300 million].").Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL").Build());
        Assert.Equal(["a", "b"], found.Items.Select(item => item.Source));
    }

    [Fact]
    public void DroppedDemandToldAsPast_IsNoDisagreement() => None(
        Dropped(), Ferry.Report("b", "2011-03-01", "Warsaw initially asked [f1|$300 million].").Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL").Build());

    private static Reading Dropped() =>
        Ferry.Report("a", "2011-02-01", "[s1|[p1|Nowak] said that [f1|$300 million] was no longer asked.]").Person("p1", "Anna Nowak", "POL")
            .Statement("s1", "p1", "POL", polarity: Polarity.Deny, date: "2011-01-31")
            .Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL", stance: Stance.Denied, statement: "s1").Build();

    [Fact]
    public void RefusedConfirmation_IsUnconfirmed()
    {
        var reading = Ferry.Report("a", "2011-02-01", "[s1|[p1|Nowak] would not confirm that the claim fell from [f1|$300 million] to [f2|$210 million].]").Person("p1", "Anna Nowak", "POL")
            .Statement("s1", "p1", "POL", polarity: Polarity.Decline)
            .Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL")
            .Figure("f2", 2.1e8m, "USD", FigureRole.Demand, by: "POL", stance: Stance.Unconfirmed, start: new(3e8m, new Unit("USD"), null), statement: "s1").Build();
        var found = Ferry.Build(reading).Disagreements.Single(one => one.Items.Any(item => item.Value == 2.1e8m));
        Assert.Contains("lowered from $300 million to $210 million (30 per cent less); Anna Nowak refused to confirm it", found.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("this")]
    [InlineData("the gap was nearly closed")]
    public void Denial_FindsTheClaim(string denied)
    {
        var reading = Ferry.Report("a", "2011-02-01", "[s1|[p1|Berg] said [s1c|the gap was nearly closed].] [s2|[p2|Nowak] denied [s2c|" + denied + "].]")
            .Person("p1", "Ola Berg", "NOR").Person("p2", "Anna Nowak", "POL")
            .Statement("s1", "p1", "NOR").Statement("s2", "p2", "POL", polarity: Polarity.Deny).Build();
        Assert.Equal(["s1", "s2"], Only(DisagreementKind.Denied, reading).Items.Select(item => item.Item));
    }

    [Fact]
    public void DenialOfNothingSaid_IsNoDisagreement() => None(
        Ferry.Report("a", "2011-02-01", "[s1|[p1|Berg] said [s1c|the weather was fine].] [s2|[p2|Nowak] denied [s2c|any plan to sell the ships].]")
            .Person("p1", "Ola Berg", "NOR").Person("p2", "Anna Nowak", "POL")
            .Statement("s1", "p1", "NOR").Statement("s2", "p2", "POL", polarity: Polarity.Deny).Build());

    [Theory]
    [InlineData("the two have reached a tentative deal", true)]
    [InlineData("the two could have reached a deal", false)]
    [InlineData("they hope to strike a bargain", false)]
    [InlineData("no deal was reached", false)]
    public void CompromiseBeforeARoundWithoutADeal_IsOpen(string claim, bool found)
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-02-01", "[s1|" + claim + "].").Statement("s1", attribution: AttributionTerms.Media).Build(),
            Ferry.Report("b", "2011-03-10", "[r1|The fourth round] ended without a deal.").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, ordinal: 4, dates: "2011-03-09").Build());
        Assert.Equal(found, dossier.Disagreements.Any(disagreement => disagreement.Kind == DisagreementKind.Outcome));
    }

    [Fact]
    public void OfferNearTheDeal_IsNotASecondAccountOfIt()
    {
        var deal = new Parley.Testing.ReadingBuilder("b", "2014-02-01").Text("[g1|The Ferry Agreement] gives [f1|11 per cent more] for 2011; [g2|another] is wanted.")
            .Figure("f1", 11, "%", FigureRole.Agreed, payer: "NOR", period: "2012", measure: Measure.Increase)
            .Agreement("g1", AgreementStatus.InForce, "the Ferry Agreement", term: "2011/2015", parties: ["NOR", "POL"])
            .Agreement("g2", AgreementStatus.Negotiating, "another", parties: ["NOR", "POL"]).Build();
        var offer = Ferry.Report("a", "2011-02-01", "[g2|The old one] has run out. Oslo offers [f3|10 per cent more].")
            .Agreement("g2", AgreementStatus.Expired, "the old Ferry Agreement", term: "2010", parties: ["NOR", "POL"])
            .Figure("f3", 10, "%", FigureRole.Offer, by: "NOR", payer: "NOR", measure: Measure.Increase).Build();
        Assert.Contains("1 points above the offer", Only(DisagreementKind.Period, offer, deal).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void CurrentAgreement_DependsOnTheDay()
    {
        Reading Current(string source, string published, string term) => Ferry.Report(source, published, "[g2|The current Ferry Agreement] holds.")
            .Agreement("g2", AgreementStatus.InForce, "the current Ferry Agreement", term: term, parties: ["NOR", "POL"]).Build();
        var found = Only(DisagreementKind.Wording, Current("a", "2010-11-01", "../2010-12-31"), Current("b", "2014-02-01", "2011/2015"));
        Assert.Equal(("period", 2), (found.Reconciliation, found.Items.Length));
    }

    [Fact]
    public void AgreementMeeting_IsNotCountedAsARound()
    {
        var reading = new Parley.Testing.ReadingBuilder("a", "2011-03-10").Text("After [g1|the ninth Ferry Agreement meeting], [r1|the fourth round], they left.")
            .Agreement("g1", AgreementStatus.Negotiating, "ninth Ferry Agreement", ordinal: 9, parties: ["NOR", "POL"])
            .Round("r1", RoundStatus.Held, ordinal: 4).Build();
        Assert.Contains("it is the 4th round", Only(DisagreementKind.Wording, reading).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void DatelineADayBefore_IsTheTimeZone()
    {
        var reading = new Parley.Testing.ReadingBuilder("a", "2011-03-10").Text("[t1|OSLO, March 9] -- Nothing new.").Dateline("t1", "2011-03-09").Build();
        Assert.Equal("time zone", Only(DisagreementKind.Date, reading).Reconciliation);
    }

    [Fact]
    public void SameWordsOfTwoSpeakers_AreOpen()
    {
        Reading Quote(string source, string name) => Ferry.Report(source, "2011-02-01", $"[s1|\"[s1c|We shall never leave this port to anybody else],\" [p1|{name}] said.]")
            .Person("p1", name, "POL").Statement("s1", "p1", "POL", mode: StatementMode.Direct).Build();
        Only(DisagreementKind.Speaker, Quote("a", "Anna Nowak"), Quote("b", "Piotr Lis"));
    }
}
