using Parley.Model;

namespace Parley.Tests.Dossiers;

public class RoundTests
{
    [Fact]
    public void PlannedThenHeld_IsOneRoundWithTheDaysItWasHeld()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-02-01", "They meet again [r1|in March].").Round("r1", RoundStatus.Planned, dates: "2011-03").Build(),
            Ferry.Report("b", "2011-03-09", "[r1|The third round] in Gdansk ended.")
                .Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, ordinal: 3, dates: "2011-03-07/2011-03-08", place: "Gdansk").Build());
        var round = Assert.Single(dossier.Rounds);
        Assert.Equal((3, "2011-03-07/2011-03-08", RoundStatus.Held, RoundOutcome.NoDeal), (round.Ordinal!.Value, round.Dates!.Value.Text, round.Status, round.Outcome));
        Assert.Contains("planned", round.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void LastRound_IsTheLatestBeforeItsReport()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-01-10", "[r1|Talks in Oslo] ended.").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, dates: "2011-01-08/2011-01-09", place: "Oslo").Build(),
            Ferry.Report("b", "2011-02-10", "[r1|Talks in Gdansk] ended.").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, dates: "2011-02-08/2011-02-09", place: "Gdansk").Build(),
            Ferry.Report("c", "2011-02-20", "Better than [r1|the last round], he said.").Round("r1", RoundStatus.Held).Build());
        Assert.Equal(2, dossier.Rounds.Length);
        Assert.Equal(["b", "c"], dossier.Rounds[1].Items.Select(item => item.Source));
    }

    [Fact]
    public void BrokenOffRound_IsNotTheOneThatClosed()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2010-12-19", "[r1|Talks in Oslo] closed.").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, dates: "2010-12-17/2010-12-18", place: "Oslo").Build(),
            Ferry.Report("b", "2011-01-10", "[r1|One round in Oslo last year] was broken off.").Round("r1", RoundStatus.CutShort, RoundOutcome.NoDeal, dates: "2010", place: "Oslo").Build());
        Assert.Equal(2, dossier.Rounds.Length);
    }

    [Fact]
    public void TwoPlaces_AreTwoRounds()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-03-09", "[r1|Talks in Gdansk].").Round("r1", RoundStatus.Held, dates: "2011-03-08", place: "Gdansk").Build(),
            Ferry.Report("b", "2011-03-10", "[r1|Talks in Oslo].").Round("r1", RoundStatus.Held, dates: "2011-03", place: "Oslo").Build());
        Assert.Equal(2, dossier.Rounds.Length);
    }

    [Fact]
    public void LongerNameOfAPlace_IsTheSamePlace()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-03-01", "[r1|The fourth round].").Round("r1", RoundStatus.Planned, ordinal: 4, dates: "2011-03", place: "Bergen").Build(),
            Ferry.Report("b", "2011-03-10", "[r1|The fourth round].").Round("r1", RoundStatus.Held, ordinal: 4, dates: "2011-03-09", place: "Bergen, Vestland").Build());
        Assert.Equal("Bergen, Vestland", Assert.Single(dossier.Rounds).Place);
    }

    [Fact]
    public void DelegatesOfAllReports_AreJoinedByName()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-03-10", "[r1|The fourth round], led by [p1|Anna Nowak].")
                .Person("p1", "Anna Nowak", "POL").Round("r1", RoundStatus.Held, ordinal: 4, dates: "2011-03-09", heads: "p1").Build(),
            Ferry.Report("b", "2011-03-11", "[r1|The fourth round] with [p1|Nowak] and [p2|Ola Berg].")
                .Person("p1", "Nowak", "POL").Person("p2", "Ola Berg", "NOR").Round("r1", RoundStatus.Held, ordinal: 4, heads: ["p1", "p2"]).Build());
        Assert.Equal(["Ola Berg", "Anna Nowak"], Assert.Single(dossier.Rounds).Delegates.Select(member => member.Name));
    }

    [Fact]
    public void TwoNumbersForTheSameDays_AreOneRoundAndASlip()
    {
        var dossier = Ferry.Build(
            Ferry.Report("a", "2011-02-10", "[r1|The fourth round].").Round("r1", RoundStatus.Held, ordinal: 4, dates: "2011-02-09").Build(),
            Ferry.Report("b", "2011-03-10", "[r1|The fifth round].").Round("r1", RoundStatus.Held, ordinal: 5, dates: "2011-03-09").Build(),
            Ferry.Report("c", "2011-03-11", "[r1|The fourth round].").Round("r1", RoundStatus.Held, ordinal: 4, dates: "2011-03-08/2011-03-09").Build());
        Assert.Equal([4, 5], dossier.Rounds.Select(round => round.Ordinal));
        Assert.Single(dossier.Disagreements, one => one.Kind == DisagreementKind.Round);
    }

    [Fact]
    public void RoundsThatNumbersProve_AreAskedFor()
    {
        var dossier = Ferry.Build(Ferry.Report("a", "2011-03-10", "[r1|The fourth round] ended.").Round("r1", RoundStatus.Held, ordinal: 4, dates: "2011-03-09").Build());
        var question = Assert.Single(dossier.Questions, question => question.Kind == "missing-round");
        Assert.Contains("1st to 3rd rounds", question.Text, StringComparison.Ordinal);
    }
}
