using System.Text;
using Parley.Record;
using Parley.Sources;

namespace Parley.Tests.Record;

/// <summary>What statements are about: linkages are how talks move.</summary>
public class TopicTests
{
    private static readonly ReportReader Reader = ReportReader.CreateDefault();

    [Theory]
    [InlineData("the garrison would shrink unless the bill was paid", "cost", "troop-levels")]
    [InlineData("the fighter jets would be bought at home", "arms-purchases")]
    [InlineData("tariffs would fall in May", "trade")]
    [InlineData("voters would judge it", "elections")]
    [InlineData("most of it flows back to local firms", "economic-return")]
    [InlineData("the two remained allies", "alliance")]
    [InlineData("the next round was near a deadline", "schedule")]
    [InlineData("parliament would have to ratify it", "domestic-approval")]
    [InlineData("a strike was still possible", "wages")]
    [InlineData("creditors would take a haircut", "debt")]
    [InlineData("the fleets would share the fish", "resources")]
    [InlineData("the embargo would be lifted", "sanctions")]
    [InlineData("the weather was fine")]
    public void Topics_AreThoseThatTheWordsTouch(string content, params string[] topics)
    {
        var text = $"Minister Anna Berg said that {content}.";
        var reading = Reader.Read(new SourceItem { Name = "own", Bytes = Encoding.UTF8.GetBytes(text), Format = SourceFormat.Text, Clean = true }).Reading!;
        Assert.Equal(topics, Assert.Single(reading.Statements).Topics.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Topics_AreNotThoseOfTheWordsAround() =>
        Assert.Empty(Assert.Single(Reader.Read(new SourceItem { Name = "own", Bytes = "The trade minister, Anna Berg, said before the election that all was well."u8.ToArray(), Format = SourceFormat.Text, Clean = true }).Reading!.Statements).Topics);
}
