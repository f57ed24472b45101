using Parley.Model;

namespace Parley.Tests.Dossiers;

public class PositionTests
{
    [Fact]
    public void SameDemandInThreeReports_IsOnePositionHeldUntilTheFirst()
    {
        var dossier = Ferry.Build(Ferry.Positions("a", "2011-02-01").Build(), Ferry.Positions("b", "2011-02-05").Build(), Ferry.Positions("c", "2011-02-09").Build());
        var demand = Assert.Single(dossier.Positions, position => position.Role == FigureRole.Demand);
        Assert.Equal(("../2011-02-01", 3), (demand.Date!.Value.Text, demand.Items.Length));
    }

    [Fact]
    public void Copies_CountOnce()
    {
        var text = string.Join(' ', Enumerable.Range(1, 60).Select(i => "word" + i));
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-02-01", "Warsaw wants [f1|$300 million]. " + text).Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL").Build(),
            Ferry.Report("b", "2011-02-02", "Warsaw wants [f1|$300 million]. " + text).Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL").Build());
        Assert.Equal((2, 1), (dossier.Positions[0].Items.Length, dossier.Positions[0].Independent));
        Assert.Equal("copy", Assert.Single(dossier.Duplicates).Kind);
    }

    [Fact]
    public void DeniedDemand_IsALineOfItsOwnOnTheDayOfTheDenial()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-02-01", "Its first call was for [f1|$300 million]. [s1|\"We no longer ask [f2|$300 million],\" Nowak said.]")
                .Statement("s1", party: "POL", polarity: Polarity.Deny, date: "2011-01-31")
                .Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL")
                .Figure("f2", 3e8m, "USD", FigureRole.Demand, by: "POL", stance: Stance.Denied, statement: "s1").Build());
        Assert.Equal([(Stance.Stated, "../2011-01-31"), (Stance.Denied, "2011-01-31")], dossier.Positions.Select(position => (position.Stance, position.Date!.Value.Text)));
    }

    [Fact]
    public void Percentage_ComesToMoneyFromWhatWasPaid()
    {
        var offer = Ferry.Build(Ferry.Positions("a", "2011-02-01").Build()).Positions.Single(position => position.Role == FigureRole.Offer);
        Assert.Equal(new Money(110_000_000, new("USD")), offer.Equivalent);
        Assert.Equal("10 per cent on about $100 million is $110 million.", offer.EquivalentReason);
    }

    [Fact]
    public void SettlementCurrency_IsThePayersOwnWhereAnythingWasPaidInIt()
    {
        var dossier = Ferry.Build(
            Ferry.Positions("a", "2011-02-01").Build(),
            Ferry.Report("b", "2011-02-02", "Oslo paid [f1|600 million kroner].").Figure("f1", 6e8m, "NOK", FigureRole.Payment, payer: "NOR", payee: "POL", period: "2010").Build());
        Assert.Equal("NOK", dossier.Negotiations[0].SettlementCurrency!.Value.Code);
        var demand = dossier.Positions.Single(position => position.Role == FigureRole.Demand);
        Assert.Equal((1_680_000_000m, 2011), (demand.Settlement!.Amount, demand.Settlement.RateYear));
    }

    [Fact]
    public void WithoutARate_NothingIsConverted()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2003-02-02", "Oslo paid [f1|600 million kroner]. Warsaw wants [f2|$200 million].")
                .Figure("f1", 6e8m, "NOK", FigureRole.Payment, payer: "NOR", payee: "POL", period: "2002")
                .Figure("f2", 2e8m, "USD", FigureRole.Demand, by: "POL").Build());
        Assert.Null(dossier.Positions.Single(position => position.Role == FigureRole.Demand).Settlement);
    }

    [Fact]
    public void Gap_IsCountedInTheCurrencyOfBothSides()
    {
        var gap = Assert.Single(Ferry.Build(Ferry.Positions("a", "2011-02-01").Build()).Gaps);
        Assert.Equal(("POL", "NOR"), (gap.High!.Party.Name, gap.Low!.Party.Name));
        Assert.Equal(new Money(190_000_000, new("USD")), gap.Difference);
        Assert.Equal(172.7m, gap.Percent);
    }

    [Fact]
    public void Gap_FollowsEveryChange()
    {
        var dossier = Ferry.Build(
            Ferry.Positions("a", "2011-02-01").Build(),
            Ferry.Report("b", "2011-03-01", "Warsaw now wants [f1|$150 million].").Figure("f1", 1.5e8m, "USD", FigureRole.Demand, by: "POL").Build());
        Assert.Equal([190_000_000m, 40_000_000m], dossier.Gaps.Select(gap => gap.Difference!.Value.Amount));
    }

    [Fact]
    public void NumbersBeyondAnyBudget_AreNoPositions()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-02-01", "Oslo paid [f1|lots]; Warsaw wants [f2|more].")
                .Figure("f1", 7e27m, "USD", FigureRole.Payment, payer: "NOR", payee: "POL", period: "2010")
                .Figure("f2", 7e20m, "x", FigureRole.Demand, by: "POL").Build());
        Assert.Empty(dossier.Positions);
    }
}
