using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Dossiers;

public class DuplicateTests
{
    private static string Words(int from, int count) => string.Join(' ', Enumerable.Range(from, count).Select(i => "word" + i));

    private static Reading Of(string source, string published, string text) => new ReadingBuilder(source, published).Text(text).Build();

    [Fact]
    public void NearCopies_AreOneFamily()
    {
        var dossier = Ferry.Build(Of("a", "2011-01-01", Words(0, 200)), Of("b", "2011-01-02", "Agency. " + Words(0, 195)), Of("c", "2011-01-03", Words(0, 200) + " end"));
        var group = Assert.Single(dossier.Duplicates);
        Assert.Equal(("copy", 3), (group.Kind, group.Reports.Length));
    }

    [Fact]
    public void HalfTheText_IsARewrite() => Assert.Equal(
        "rewrite", Assert.Single(Ferry.Build(Of("a", "2011-01-01", Words(0, 200)), Of("b", "2011-01-02", Words(100, 200))).Duplicates).Kind);

    [Fact]
    public void AFewSharedSentences_AreNone() => Assert.Empty(
        Ferry.Build(Of("a", "2011-01-01", Words(0, 200)), Of("b", "2011-01-02", Words(170, 200))).Duplicates);

    [Fact]
    public void ManyCopiesOfOneStory_StayOneFamily()
    {
        var readings = Enumerable.Range(0, 300).Select(i => Of($"r{i:000}", "2011-01-01", Words(0, 150) + " paper" + i)).ToArray();
        Assert.Equal(300, Assert.Single(Ferry.Build(readings).Duplicates).Reports.Length);
    }

    private const string Wire = "OSLO - Norway's fisheries minister Kari Lund said on Tuesday that the government had turned down a Polish demand for [f1|$300 million] a year for the use of the ferry harbour at Gdynia. "
        + "Lund told reporters after four hours of talks that Oslo could go no higher than [f2|$110 million], a tenth more than it pays today. The Polish delegation, led by deputy minister Anna Nowak, left without a statement. "
        + "Warsaw argues that traffic through the harbour has doubled since the present contract was signed, and that dredging alone costs more than Norway contributes. A further meeting is planned for the spring in Bergen.";

    // The same story with a new lead, turned sentences and a paragraph cut.
    private const string Retold = "A Polish demand for [f1|$300 million] a year for the use of the Gdynia ferry harbour has been turned down by the government in Oslo, Norway's fisheries minister Kari Lund said. "
        + "After four hours of talks on Tuesday Lund said Oslo could go no higher than [f2|$110 million], which is a tenth more than it pays at present. Deputy minister Anna Nowak, who led the Polish delegation, left without making a statement. "
        + "According to Warsaw, dredging costs alone are more than what Norway contributes, and harbour traffic has doubled since the contract was signed.";

    // Another desk at the same meeting.
    private const string Other = "Four hours, one coffee break and no result: that was the day on which Anna Nowak and Kari Lund tried to settle what a berth for Norwegian ships should cost. "
        + "The Poles came with [f1|$300 million] in their papers. The Norwegians had brought [f2|$110 million]. Neither figure moved, people in both teams said afterwards, though the tone had been friendlier than in winter. "
        + "Shipowners in Bergen, who pay part of the bill, watched with unease; their association wants an arrangement before the summer timetable begins. Nobody in the building would say when the two would sit down again.";

    private static Reading Told(string source, string published, string text) => new ReadingBuilder(source, published).Text(text)
        .Figure("f1", 3e8m, "USD", FigureRole.Demand, by: "POL").Figure("f2", 1.1e8m, "USD", FigureRole.Offer, by: "NOR").Build();

    [Fact]
    public void StoryInOtherWords_IsARewriteAndCountsOnce()
    {
        var dossier = Ferry.Build(Told("a", "2011-03-01", Wire), Told("b", "2011-03-02", Retold));
        var group = Assert.Single(dossier.Duplicates);
        Assert.Equal("rewrite", group.Kind);
        Assert.Contains("other words", group.Reason, StringComparison.Ordinal);
        Assert.All(dossier.Positions, position => Assert.Equal(1, position.Independent));
    }

    [Fact]
    public void SameMeetingByAnotherDesk_IsAnIndependentConfirmation()
    {
        var dossier = Ferry.Build(Told("a", "2011-03-01", Wire), Told("b", "2011-03-02", Other));
        Assert.Empty(dossier.Duplicates);
        Assert.All(dossier.Positions, position => Assert.Equal(2, position.Independent));
    }

    [Fact]
    public void StoryInOtherWordsWeeksLater_IsNone() => Assert.Empty(Ferry.Build(Told("a", "2011-03-01", Wire), Told("b", "2011-04-02", Retold)).Duplicates);
}
