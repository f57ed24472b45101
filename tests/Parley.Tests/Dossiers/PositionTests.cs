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
    public void Percentage_StartsFromTheAmountThatItLeadsToAnotherFrom()
    {
        var dossier = Ferry.Build(Ferry.Report("a", "2011-02-01", "The share rises by [f1|8.2 percent] to [f2|$103.89 million], against [f3|$96.02 million] last year, and [f4|$150 million] had been talked of.")
            .Figure("f1", 8.2m, "%", FigureRole.Agreed, measure: Measure.Increase).Figure("f2", 103.89e6m, "USD", FigureRole.Agreed, period: "2011")
            .Figure("f3", 96.02e6m, "USD", FigureRole.Payment, period: "2010").Figure("f4", 150e6m, "USD", FigureRole.Agreed, stance: Stance.Reported).Build());
        Assert.Equal(103_893_640m, dossier.Positions.Single(position => position.Unit!.Value.IsPercent).Equivalent!.Value.Amount);
    }

    [Fact]
    public void Doubled_ToAnAmount_IsThatAmount()
    {
        var dossier = Ferry.Build(Ferry.Report("a", "2011-02-01", "Warsaw wanted the payment [f1|doubled], to some [f2|$160 million]. Oslo paid [f3|$92 million] in 2010.")
            .Figure("f1", 2, "x", FigureRole.Demand, by: "POL").Figure("f2", 160e6m, "USD", FigureRole.Demand, by: "POL").Figure("f3", 92e6m, "USD", FigureRole.Payment, payer: "NOR", period: "2010").Build());
        Assert.Null(dossier.Positions.Single(position => position.Unit!.Value.IsMultiple).Equivalent);
    }

    [Fact]
    public void AmountFarOffAllOthers_IsNoMoveAndIsTold()
    {
        var reports = Enumerable.Range(1, 6).Select(i => Ferry.Report("a" + i, "2011-02-0" + i, $"Warsaw asks for [f1|${300 - i} million] now.").Figure("f1", (300 - i) * 1e6m, "USD", FigureRole.Demand, by: "POL").Build())
            .Append(Ferry.Report("z", "2011-02-09", "In crowns Warsaw asks for more: [f1|1.59 trillion].").Figure("f1", 1.59e12m, "USD", FigureRole.Demand, by: "POL").Build());
        var dossier = Ferry.Build([.. reports]);
        Assert.Contains(dossier.Disagreements, one => one.Kind == DisagreementKind.Scale && one.Status == DisagreementStatus.Open && one.Explanation.Contains("$1.59 trillion", StringComparison.Ordinal));
        Assert.DoesNotContain(dossier.Moves, move => move.Change is { Amount: > 1e9m });
        Assert.DoesNotContain(dossier.Gaps, gap => gap.High is { Amount.Amount: > 1e9m });
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
