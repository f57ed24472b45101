using Parley.Dossiers;
using Parley.Model;

namespace Parley.Tests.Dossiers;

public class ReplayTests
{
    private static readonly Reading[] Readings =
    [
        Ferry.Positions("a", "2011-02-01", "Northern Post").Build(),
        Ferry.Report("b", "2011-03-10", "[r1|The fourth round] in Oslo ended on March 9.").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, ordinal: 4, dates: "2011-03-09").Build(),
        Ferry.Report("c", "2011-04-02", "Warsaw now wants [f1|$250 million].").Figure("f1", 2.5e8m, "USD", FigureRole.Demand, by: "POL", payer: "NOR", payee: "POL").Build(),
        Ferry.Report("d", null, "Warsaw wants [f1|$900 million].").Figure("f1", 9e8m, "USD", FigureRole.Demand, by: "POL").Build(),
    ];

    private static readonly DossierOptions Options = new() { ExchangeRates = Ferry.Rates };

    [Fact]
    public void AsOfADay_KnowsOnlyWhatWasOut()
    {
        var dossier = new DossierReplay(Options).AsOf(Readings, new(2011, 3, 31));
        Assert.Equal(["a", "b"], dossier.Reports.Select(report => report.Source));
        Assert.Equal(ReadingJson.Write(Ferry.Build(Readings[..2])), ReadingJson.Write(dossier));
    }

    [Fact]
    public void BeforeARound_IsTheDayBeforeItBegan()
    {
        var dossier = Ferry.Build(Readings);
        Assert.Equal(new DateOnly(2011, 3, 8), DossierReplay.DayBefore(dossier, "4"));
        Assert.Null(DossierReplay.DayBefore(dossier, "5"));
    }

    [Fact]
    public void BetweenTwoDays_TheNewDemandAndItsReportAreNew()
    {
        var replay = new DossierReplay(Options);
        var changes = DossierComparer.Compare(replay.AsOf(Readings, new(2011, 3, 31)), replay.AsOf(Readings, new(2011, 4, 30)));
        Assert.Contains(changes, change => change is { Kind: "new", What: "position" } && change.Line.Contains("$250 million", StringComparison.Ordinal) && change.Items[0].Source == "c");
        Assert.Contains(changes, change => change is { Kind: "new", What: "report" } && change.Items[0].Source == "c");
        Assert.DoesNotContain(changes, change => change.Kind == "gone");
    }

    [Fact]
    public void BetweenADayAndItself_NothingChanges() => Assert.Empty(DossierComparer.Compare(Ferry.Build(Readings), Ferry.Build([.. Readings.Reverse()])));

    [Fact]
    public void LoweredDemand_IsAMoveWithItsSizeAndDays()
    {
        var dossier = Ferry.Build(Readings[..3]);
        var move = Assert.Single(dossier.Moves, move => move.Party.Name == "POL");
        Assert.Equal((-50_000_000m, -16.7m, 60), (move.Change.Amount, move.Percent, move.Days));
    }

    [Fact]
    public void Rounds_SayWhatTheyRestOn()
    {
        var planned = Ferry.Report("p", "2011-02-11", "They meet [r1|in March].").Round("r1", RoundStatus.Planned, dates: "2011-03").Build();
        Assert.Equal("announced", Assert.Single(Ferry.Build(planned).Rounds).Standing);
        Assert.Equal("evidenced", Assert.Single(Ferry.Build(Readings[1]).Rounds).Standing);
    }
}
