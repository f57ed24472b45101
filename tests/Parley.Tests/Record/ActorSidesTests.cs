using System.Collections.Immutable;
using System.Text;
using Parley.Model;
using Parley.Record;
using Parley.Sources;

namespace Parley.Tests.Record;

/// <summary>For whom people and bodies speak, and who "he", "the Commission" and "A:" are, in sentences of our own.</summary>
public class ActorSidesTests
{
    private const string Talks = "The company offered the union 3 percent. The union wants 5 percent. ";

    private static readonly ReportReader Reader = ReportReader.CreateDefault();

    private static Reading Read(string text) =>
        Reader.Read(new SourceItem { Name = "own", Bytes = Encoding.UTF8.GetBytes(text), Format = SourceFormat.Text, Clean = true }).Reading!;

    private static ImmutableArray<(string? Speaker, string? Party, AttributionTerms Terms)> Spoken(string text)
    {
        var reading = Read(text);
        return [.. reading.Statements.Select(statement => (reading.Actors.FirstOrDefault(actor => actor.Id == statement.Speaker)?.Name, statement.Party?.Name, statement.Attribution))];
    }

    [Theory]
    [InlineData(Talks + "Finance chief Anna Berg said the offer stands.", "Anna Berg", "company")]
    [InlineData(Talks + "Anna Berg, who leads the union's team, said the offer falls short.", "Anna Berg", "union")]
    [InlineData(Talks + "Anna Berg, a director of the company, said the offer stands.", "Anna Berg", "company")]
    [InlineData(Talks + "The union's chief advocate, Anna Berg, said the offer falls short.", "Anna Berg", "union")]
    [InlineData(Talks + "Union chair Anna Berg said the offer falls short.", "Anna Berg", "union")]
    [InlineData(Talks + "Economist Anna Berg, who advises the union, said both sides lose.", "Anna Berg", null)]
    [InlineData(Talks + "Anna Berg said the weather was fine.", "Anna Berg", null)]
    [InlineData("Northquay's chief executive, Anna Berg, said the port was full. The union wants more. Northquay offered less. The union struck.", "Anna Berg", "Northquay")]
    [InlineData("The United States and Norway met twice. Washington asked for more. The United States will wait. Defence Minister Anna Berg said Norway would not pay.", "Anna Berg", "NOR")]
    [InlineData("The Norwegian envoy, Anna Berg, met her counterpart Peter Holm. Norway and Sweden talk again in May.", "Peter Holm", "SWE")]
    [InlineData("The Norwegian envoy, Anna Berg, met her counterpart, Peter Holm. Norway and Sweden talk again in May.", "Peter Holm", "SWE")]
    [InlineData("Norway's Vice Minister of Commerce Anna Berg said the duty would fall.", "Anna Berg", "NOR")]
    [InlineData("The United States and Canada met twice. Washington asked for more. The United States will wait. Heritage Minister Anna Berg said Canada would not pay.", "Anna Berg", "CAN")]
    [InlineData("Trade Secretary Anna Berg said Britain would wait. India and Britain met in Delhi. India offered less. India waits.", "Anna Berg", "GBR")]
    public void Party_IsWhomTheReportSaysOneSpeaksFor(string text, string name, string? party) =>
        Assert.Equal(party, Assert.Single(Read(text).Actors, actor => actor.Name == name).Party?.Name);

    [Theory]
    [InlineData("Minister Nadine Berg met Peter Holm. She said the port was full.", "Nadine Berg")]
    [InlineData("The talks with Anna Berg went on. Peter Holm spoke first. \"We are far apart,\" he said.", "Peter Holm")]
    [InlineData("The Harbour Commission met in Oslo. The fee stands, the Commission said.", "Harbour Commission")]
    [InlineData("Joris Van Dorn, the minister of defence, left early. Van Dorn denies that the fee will rise.", "Joris Van Dorn")]
    [InlineData("Vice Minister of Trade Ingrid Solheim said the duty would fall.", "Ingrid Solheim")]
    [InlineData("A lawyer for the port, Peter Holm, said the case was closed.", "Peter Holm")]
    [InlineData("Oslo has let it be known that the offer lapses on Friday.", "Norway")]
    public void Speaker_IsWhomTheWordsMean(string text, string speaker) => Assert.Equal(speaker, Spoken(text)[^1].Speaker);

    [Theory]
    [InlineData("The defence minister said the fee would rise.", AttributionTerms.OnRecord)]
    [InlineData("A minister said the fee would rise.", AttributionTerms.Background)]
    [InlineData("Two bondholders said the offer was too low.", AttributionTerms.Background)]
    [InlineData("The bondholders said the offer was too low.", AttributionTerms.Institution)]
    [InlineData("A news agency wrote that the fee would rise.", AttributionTerms.Media)]
    [InlineData("The fee will rise, according to a term sheet initialled on Monday.", AttributionTerms.Institution)]
    public void Terms_FollowWhoIsDescribed(string text, AttributionTerms terms) => Assert.Equal(terms, Assert.Single(Spoken(text)).Terms);

    [Theory]
    [InlineData("Minister Anna Berg called the figure \"imaginary\".", Polarity.Deny)]
    [InlineData("Minister Anna Berg called the offer \"not wrong\".", Polarity.Affirm)]
    [InlineData("Minister Anna Berg called the offer \"a good beginning\".", Polarity.Affirm)]
    [InlineData("Minister Anna Berg would neither confirm nor deny the figure.", Polarity.Decline)]
    [InlineData("Minister Anna Berg denied the figure.", Polarity.Deny)]
    public void Polarity_IsThatOfTheWholeClause(string text, Polarity polarity)
    {
        var statements = Read(text).Statements;
        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.Equal(polarity, statement.Polarity));
    }

    [Fact]
    public void Official_OfTheGovernment_IsTheHomeStates()
    {
        var spoken = Assert.Single(Spoken("OSLO, May 3 - Norway and Sweden met again. A government official said the fee would rise."));
        Assert.Equal("NOR", spoken.Party);
    }

    [Fact]
    public void Outlet_IsNobodysSide()
    {
        var spoken = Assert.Single(Spoken("A Norwegian newspaper wrote that the fee would rise."));
        Assert.Equal((null, AttributionTerms.Media), (spoken.Party, spoken.Terms));
    }

    [Fact]
    public void Interview_AnswersAreThoseOfWhoIsInterviewed_AndQuestionsSayNothing()
    {
        const string Text = "Peter Holm led the port's team for ten years. He spoke to us in May.\n\nQ: Is the fee too high?\n\nA: It was too high in May and it still is.\n\nQ: And now?\n\nA: Now we wait for an offer.";
        var labelled = Spoken(Text);
        Assert.Equal(["Peter Holm", "Peter Holm"], labelled.Select(spoken => spoken.Speaker));
        Assert.All(labelled, spoken => Assert.Equal(AttributionTerms.OnRecord, spoken.Terms));
    }

    [Fact]
    public void Interview_LabelsMayBeFullNames()
    {
        const string Text = "Minister Anna Berg met Peter Holm on air.\n\nAnna Berg: The fee is too high for us.\n\nPeter Holm: We have cut it twice since May.\n\nAnna Berg: Then cut it once more.";
        Assert.Equal(["Anna Berg", "Peter Holm", "Anna Berg"], Spoken(Text).Select(spoken => spoken.Speaker));
    }
}
