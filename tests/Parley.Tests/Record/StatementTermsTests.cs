using System.Collections.Immutable;
using System.Text;
using Parley.Model;
using Parley.Record;
using Parley.Sources;

namespace Parley.Tests.Record;

/// <summary>Where something was said, who the page itself names, and through whom it came.</summary>
public class StatementTermsTests
{
    private static readonly ReportReader Reader = ReportReader.CreateDefault();

    private static ImmutableArray<Statement> Read(string text) =>
        Reader.Read(new SourceItem { Name = "own", Bytes = Encoding.UTF8.GetBytes(text), Format = SourceFormat.Text, Clean = true }).Reading!.Statements;

    [Theory]
    [InlineData("The dredging fee will fall, Minister Anna Berg said at a news conference in Oslo on Thursday.", "news conference in Oslo")]
    [InlineData("\"I never said no,\" Minister Anna Berg told reporters at a news conference in Bergen.", "news conference in Bergen")]
    [InlineData("Minister Anna Berg said in a statement on Friday that the offer stands.", "statement")]
    [InlineData("Minister Anna Berg said Thursday that the offer stands.", null)]
    public void Occasion_IsWhereNotWhen(string text, string? occasion) => Assert.Equal(occasion, Assert.Single(Read(text)).Occasion);

    [Fact]
    public void Transcript_LabelsSayWhoSpeaks()
    {
        const string Text = "Minister Anna Berg met Peter Holm of the port on air.\n\nBERG: The dredging fee is too high for us.\n\nHOLM: We have cut it twice since May.\n\nBERG: Then cut it once more.";
        var spoken = Read(Text).Where(statement => statement.Cue is [{ Quote: ":" }]).ToArray();
        Assert.Equal(["BERG", "HOLM", "BERG"], spoken.Select(statement => statement.SpeakerText?.Quote));
        Assert.All(spoken, statement => Assert.Equal(AttributionTerms.OnRecord, statement.Attribution));
        Assert.Equal("We have cut it twice since May", spoken[1].Content[0].Quote);
    }

    [Fact]
    public void Confidence_IsLowerWhereNoRuleSeesTheClause() =>
        Assert.True(Assert.Single(Read("Minister Anna Berg said that the offer stands.")).Confidence > 0.8);

    [Theory]
    [InlineData("A senior port official, speaking on condition of anonymity because the talks are private, said the fee would fall.", "on condition of anonymity because the talks are private")]
    [InlineData("\"We are close,\" a union official said, requesting anonymity.", "requesting anonymity")]
    [InlineData("A senior port official said the fee would fall.", null)]
    public void Anonymity_IsGivenInTheReportsWords(string text, string? anonymity)
    {
        var statement = Assert.Single(Read(text));
        Assert.Equal(AttributionTerms.Background, statement.Attribution);
        Assert.Equal(anonymity, statement.Anonymity?.Quote);
    }

    [Fact]
    public void Anonymity_AskedForIsNoStatement_AndHoldsForAllThatTheSpeakerSays()
    {
        var statement = Assert.Single(Read("The official asked not to be named because she was not authorized to speak to the media. \"We are close,\" the official said."));
        Assert.Equal("We are close", statement.Content[0].Quote);
        Assert.Equal("asked not to be named because she was not authorized to speak to the media", statement.Anonymity?.Quote);
    }

    [Fact]
    public void Anonymity_IsNobodysWhoIsNamed() =>
        Assert.All(Read("Minister Anna Berg, who spoke about an aide granted anonymity, said the offer stands."), statement => Assert.Null(statement.Anonymity));

    [Theory]
    [InlineData("The fee would fall by a third, Minister Anna Berg said.", "")]
    [InlineData("Minister Anna Berg said tariffs on steel would cost jobs.", "cost trade economic-return")]
    [InlineData("Minister Anna Berg said the parliament would vote before the next round.", "elections schedule domestic-approval")]
    [InlineData("Minister Anna Berg said her country would buy missiles and keep its troops where they are.", "arms-purchases troop-levels")]
    public void Topics_AreWhatTheWordsAreAbout(string text, string topics) => Assert.Equal(topics.Split(' ', StringSplitOptions.RemoveEmptyEntries), Assert.Single(Read(text)).Topics);

    [Theory]
    [InlineData("The union would accept 4 percent, Reuters reported on Thursday.", AttributionTerms.Media)]
    [InlineData("The minister is said to have offered 20 million euros.", AttributionTerms.Unattributed)]
    [InlineData("A spokesman for the ministry said: \"We do not discuss offers.\"", AttributionTerms.Institution)]
    [InlineData("Two people familiar with the matter said the union would accept 4 percent.", AttributionTerms.Background)]
    [InlineData("Minister Anna Berg believes that the owners can afford it.", AttributionTerms.OnRecord)]
    public void Terms_AreThoseOfWhoeverSpeaks(string text, AttributionTerms terms) => Assert.Equal(terms, Assert.Single(Read(text)).Attribution);
}
