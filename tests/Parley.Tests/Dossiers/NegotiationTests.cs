using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Dossiers;

public class NegotiationTests
{
    private static Reading Told(string source, string published, AgreementStatus status, string? term, int? ordinal = null, int? newOrdinal = null) =>
        new ReadingBuilder(source, published)
            .Text("[g1|The last Ferry Agreement] and [g2|the next one] are told of.")
            .Agreement("g1", status, "the last Ferry Agreement", ordinal, term, parties: ["NOR", "POL"])
            .Agreement("g2", AgreementStatus.Negotiating, "the next one", newOrdinal, parties: ["NOR", "POL"])
            .Build();

    [Fact]
    public void InForceThenExpiredAtTheSameEnd_IsOneNegotiation()
    {
        var dossier = Ferry.Build(
            Told("a", "2010-11-02", AgreementStatus.InForce, "../2010-12-31"),
            Told("b", "2011-01-20", AgreementStatus.Expired, "2010"));
        var negotiation = Assert.Single(dossier.Negotiations);
        Assert.Equal(2, negotiation.Reports.Length);
        Assert.Contains("31 December 2010", negotiation.Reason, StringComparison.Ordinal);
        Assert.Equal([AgreementStatus.Expired, AgreementStatus.Negotiating], dossier.Agreements.Select(agreement => agreement.Status));
    }

    // "The 5th is at stake. The 4th covers this year; the one before it ran out last December."
    [Fact]
    public void NextNumberBesideTheEndOfTheOneBeforeLast_IsANegotiationOfItsOwn()
    {
        var later = new ReadingBuilder("b", "2011-10-18")
            .Text("[g1|The 5th Ferry Agreement] is [l1|at stake]. [g2|The current deal] runs to the end of the year; [g3|the previous agreement] ran out on December 31.")
            .Agreement("g1", AgreementStatus.Negotiating, "5th Ferry Agreement", 5, parties: ["NOR", "POL"])
            .Agreement("g2", AgreementStatus.InForce, "current deal", parties: ["NOR", "POL"])
            .Agreement("g3", AgreementStatus.Expired, "previous agreement", null, "../2010-12-31", parties: ["NOR", "POL"])
            .Deadline("l1", DeadlineStatus.Missed, "5th Ferry Agreement", "2010-12-31").Build();
        var dossier = Ferry.Build(Told("a", "2011-02-11", AgreementStatus.Expired, "../2010-12-31", newOrdinal: 4), later, Told("c", "2011-11-20", AgreementStatus.InForce, "../2011-12-31", newOrdinal: 5));
        Assert.Equal([1, 2], dossier.Negotiations.Select(negotiation => negotiation.Reports.Length));
    }

    [Fact]
    public void InForceAfterExpired_IsTheAgreementThatTheEarlierTalksLedTo()
    {
        var dossier = Ferry.Build(
            Told("a", "2011-01-20", AgreementStatus.Expired, "../2010-12-31", ordinal: 3),
            Told("b", "2015-03-01", AgreementStatus.InForce, "2011/2015"));
        Assert.Equal(["4th Ferry Agreement", "5th Ferry Agreement"], dossier.Negotiations.Select(negotiation => negotiation.Name));
        Assert.Equal([3, 4, 5], dossier.Agreements.Select(agreement => agreement.Ordinal));
        Assert.Equal(AgreementStatus.InForce, dossier.Agreements[1].Status);
        Assert.Equal(2, dossier.Agreements[1].Items.Length);
    }

    [Fact]
    public void TermThatBeginsYearsLater_IsNotTakenForTheNextAgreement()
    {
        var dossier = Ferry.Build(
            Told("a", "2011-01-20", AgreementStatus.Expired, "../2010-12-31", ordinal: 3),
            Told("b", "2019-03-01", AgreementStatus.InForce, "2016/2020"));
        Assert.Equal(2, dossier.Negotiations.Length);
        Assert.Equal(4, dossier.Agreements.Length);
        Assert.Null(dossier.Agreements[^1].Ordinal);
    }

    [Fact]
    public void LaterReportOnOlderTalks_FindsThemByNumber()
    {
        var dossier = Ferry.Build(
            Told("a", "2011-01-20", AgreementStatus.Expired, "2010", newOrdinal: 4),
            Told("b", "2015-03-01", AgreementStatus.InForce, "2011/2015", newOrdinal: 5),
            Told("c", "2015-06-01", AgreementStatus.Expired, "2010", newOrdinal: 4));
        Assert.Equal(["a", "c"], dossier.Reports.Where(report => report.Negotiation == "n1").Select(report => report.Source));
    }

    [Fact]
    public void ReportThatTheAgreementWasMade_BelongsToTheTalksThatMadeIt()
    {
        var made = new ReadingBuilder("b", "2011-06-01").Text("After a year without [g1|a deal], [g2|the fourth Ferry Agreement] is in force.")
            .Agreement("g1", AgreementStatus.Negotiating, "a deal", parties: ["NOR", "POL"])
            .Agreement("g2", AgreementStatus.InForce, "the fourth Ferry Agreement", ordinal: 4, term: "2011/2015", parties: ["NOR", "POL"]).Build();
        var dossier = Ferry.Build(Told("a", "2011-01-20", AgreementStatus.Expired, "2010", newOrdinal: 4), made);
        Assert.Equal(2, Assert.Single(dossier.Negotiations).Reports.Length);
    }

    [Fact]
    public void UndatedReport_FindsItsTalksByTheAmounts()
    {
        Reading Asks(ReadingBuilder report, decimal value) => report.Figure("f1", value, "USD", FigureRole.Demand, by: "POL").Build();
        ReadingBuilder New(string source, string? published, int? ordinal) => new ReadingBuilder(source, published).Text("[g1|The Ferry Agreement]: [f1|so much].")
            .Agreement("g1", AgreementStatus.Negotiating, "the Ferry Agreement", ordinal, parties: ["NOR", "POL"]);
        var dossier = Ferry.Build(Asks(New("a", "2011-01-20", 4), 3e8m), Asks(New("b", "2015-03-01", 5), 4e8m), Asks(New("c", null, null), 3e8m));
        Assert.Equal("n1", dossier.Reports.Single(report => report.Source == "c").Negotiation);
    }

    [Fact]
    public void ReportThatNamesNoAgreement_JoinsByTitleAndAmount()
    {
        var other = new ReadingBuilder("b", "2011-02-02").Title("Ferry quarrel drags on").Text("Warsaw wants [f1|$300 million] from Oslo.")
            .Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL", payer: "NOR", payee: "POL").Build();
        Assert.Single(Ferry.Build(Ferry.Positions("a", "2011-02-01").Build(), other).Negotiations);
    }

    [Fact]
    public void OtherParties_AreOtherNegotiations()
    {
        var other = new ReadingBuilder("b", "2011-01-21").Text("[g1|A new Ferry Agreement] with Denmark.")
            .Agreement("g1", AgreementStatus.Negotiating, "a new Ferry Agreement", parties: ["DNK", "POL"]).Build();
        Assert.Equal(2, Ferry.Build(Ferry.Report("a", "2011-01-20", "").Build(), other).Negotiations.Length);
    }

    [Fact]
    public void OtherMatterOfTheSameParties_IsAnotherNegotiation()
    {
        var fish = new ReadingBuilder("b", "2011-01-21").Text("[g1|A herring quota pact] is near.")
            .Agreement("g1", AgreementStatus.Negotiating, "a herring quota pact", parties: ["NOR", "POL"]).Build();
        Assert.Equal(2, Ferry.Build(Ferry.Report("a", "2011-01-20", "").Build(), fish).Negotiations.Length);
    }

    [Fact]
    public void NoReadings_GiveAnEmptyDossier() => Assert.Empty(Ferry.Build().Negotiations);

    [Fact]
    public void ReadingWithoutItems_IsListedAlone()
    {
        var dossier = Ferry.Build(new ReadingBuilder("a", null).Text("Nothing here.").Build());
        Assert.Equal("n1", Assert.Single(dossier.Reports).Negotiation);
        Assert.Equal("unresolved", Assert.Single(dossier.Questions).Kind);
    }
}
