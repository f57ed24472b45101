using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

public class FurnitureTests
{
    private const string Body = "The two sides ended their talks on Monday without an agreement, the ministry said.\nThey will meet again in May, the ministry said in a statement to reporters.\nNobody named a sum, and nobody expects one before the summer.";

    [Theory]
    [InlineData("Go to Contents Go to Navigation")]
    [InlineData("Home    World    Business    Sport")]
    [InlineData("Politics | Defense | Economy")]
    [InlineData("Home / World / Talks end without an agreement and without a date")]
    [InlineData("Advertisement")]
    [InlineData("[Advertisement]")]
    [InlineData("Share Tweet Post Email")]
    [InlineData("Read more: What the talks are about")]
    [InlineData("ALSO READ | What the talks are about")]
    [InlineData("( PHOTOS: The envoys at the table)")]
    [InlineData("Sign up for our newsletter and never miss a report.")]
    [InlineData("We use cookies to make this site better for everybody who reads it.")]
    [InlineData("\u00A9 2020 The Harbour Ledger")]
    [InlineData("Copyright (c) 2020 Harbour Ledger. All rights reserved.")]
    [InlineData("5 min read")]
    [InlineData("desk@ledger.example")]
    [InlineData("![](https://ledger.example/a.jpg)")]
    [InlineData("| --- | --- |")]
    [InlineData("Story Continued Below")]
    [InlineData("Were the talks worth it? Read more")]
    public void Read_FurnitureAnywhere_IsOut(string line)
    {
        var lines = Body.Split('\n');
        foreach (var text in (string[])[$"{line}\nTalks end without agreement\n{Body}", $"Talks end without agreement\n{lines[0]}\n\n{line}\n\n{lines[1]}\n{lines[2]}", $"Talks end without agreement\n{Body}\n{line}"])
            Assert.Equal("Talks end without agreement\n" + Body, Pages.Read(text).Text);
    }

    [Theory]
    [InlineData("Send Feedback\nHow can we improve?\nThanks for your feedback!")]
    [InlineData("Comments are closed; trackbacks and pingbacks stay open.")]
    [InlineData("Related stories\nAn old round\nAnother old round")]
    [InlineData("Comments (2)\nI was there, and it was nothing like what the ministry said it was.\nMe too.")]
    [InlineData("Topics\nTalks / Ministry / Sums")]
    [InlineData("Share this:\nFacebook\nTwitter")]
    [InlineData("Written for the sample from public facts; not a press report.")]
    [InlineData("TAGS: Talks, ministry")]
    [InlineData("First published: 20 November 2019, 06:48 IST")]
    public void Read_FurnitureAtTheEnd_IsOut(string lines) =>
        Assert.Equal("Talks end without agreement\n" + Body, Pages.Read($"Talks end without agreement\n{Body}\n{lines}").Text);

    [Theory]
    [InlineData("By continuing the talks into the night, the two sides avoided the question of who pays.")]
    [InlineData("Read more into it than that, the envoy said, and you will be wrong.")]
    [InlineData("Watch what they do, not what they say, an old hand at the ministry advised.")]
    [InlineData("The two sides want to learn more.")]
    [InlineData("Share prices fell by 3 percent after the talks had ended.")]
    [InlineData("\u20AC5 billion a year is what the envoy asked for, and what nobody would pay.")]
    [InlineData("Comments by the envoy on Monday did not help.")]
    [InlineData("Feedback from the members was harsh, the union said.")]
    [InlineData("This story rests partly on reports of wire services.")]
    [InlineData("FEELING IGNORED")]
    [InlineData("Terms")]
    [InlineData("\"It ended.\"")]
    public void Read_SentenceThatBeginsLikeFurniture_StaysIn(string sentence)
    {
        var lines = Body.Split('\n');
        Assert.Contains(sentence, Pages.Read($"Talks end without agreement\n{lines[0]}\n{sentence}\n{lines[1]}\n{lines[2]}").Of(BlockKind.Body));
    }

    [Theory]
    [InlineData("Talks End Without a Deal", "Talks End Without a Deal")]
    [InlineData("Who will pay for the river locks after next year?", "Who will pay for the river locks after next year?")]
    [InlineData("THE NORTHERN STANDARD\nWORLD\nTalks end without a deal", "Talks end without a deal")]
    [InlineData("[Talks end without a deal](https://ledger.example/a)", "Talks end without a deal")]
    [InlineData("# Talks end", "Talks end")]
    public void Read_Headline_IsTheTitle(string head, string title)
    {
        var document = Pages.Read(head + "\n\n" + Body);
        Assert.Equal(title, document.Title);
        Assert.Equal([title], document.Of(BlockKind.Headline));
    }

    [Fact]
    public void Read_BeginsWithBody_HasNoTitle() => Assert.Null(Pages.Read(Body).Title);

    [Fact]
    public void Read_WrappedText_IsJoinedToParagraphs()
    {
        const string Wrapped = "TALKS END\n  The two sides ended their talks on\n  the river dues without an agreement,\n  and the ministry named no date for\n  the next.\n      They will meet again in May, a two-\n  day session being planned, it said,\n  though nobody named a sum.\n      It is over.\n  REUTER...^M\n";
        Assert.Equal("TALKS END\nThe two sides ended their talks on the river dues without an agreement, and the ministry named no date for the next.\nThey will meet again in May, a two-day session being planned, it said, though nobody named a sum.\nIt is over.\nREUTER...", Pages.Read(Wrapped).Text);
    }

    [Fact]
    public void Read_OddCharacters_AreTidiedButWordsStay() =>
        Assert.Equal("Talks\u2019 end: \u201C5\u00D74\u201D \u2013 <b> & co \U0001F600", Pages.Read("  Talks\u2019\u00A0end:\u200B  \u201C5\u00D74\u201D \u2013 &lt;b&gt; &amp; co \U0001F600\r\n").Text);

    [Fact]
    public void Read_Clean_TakesTheTextAsItIs()
    {
        const string Text = " Go to Contents\r\n\r\nSEOUL (Reuters) - Talks\u00A0ended.\n";
        var item = new SourceItem { Name = "x", Bytes = System.Text.Encoding.UTF8.GetBytes(Text), Clean = true, Title = "Given", Published = EdtfDate.Parse("2020-01") };
        var document = new DocumentReader().Read(item).Document!;
        Assert.Equal((Text, "Given", "2020-01", PublishedBasis.Given), (document.Text, document.Title, document.Published!.Value.Text, document.PublishedBasis!.Value));
        Assert.Equal([new Block(BlockKind.Body, new(0, Text.Length))], document.Blocks);
    }

    [Fact]
    public void Read_GivenTitle_MarksItsLineOrIsOnlySet()
    {
        var reader = new DocumentReader();
        var item = new SourceItem { Name = "x", Bytes = System.Text.Encoding.UTF8.GetBytes("Talks ended on Monday without a deal.\n" + Body), Title = "Talks ended on Monday without a deal." };
        Assert.Equal(["Talks ended on Monday without a deal."], reader.Read(item).Document!.Of(BlockKind.Headline));
        var other = reader.Read(item with { Title = "Another title" }).Document!;
        Assert.Equal("Another title", other.Title);
        Assert.DoesNotContain("Another title", other.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "2020-08-20", PublishedBasis.Dateline, "https://ledger.example/2020/08/21/a", "SEOUL, Aug. 20 (Reuters) -- ")]
    [InlineData(null, null, "2020-08-21", PublishedBasis.Url, "https://ledger.example/2020/08/21/a", "")]
    [InlineData(null, "World 03:45 August 22, 2020\n", "2020-08-22", PublishedBasis.Header, "https://ledger.example/2020/08/21/a", "SEOUL, Aug. 20 (Reuters) -- ")]
    [InlineData("2020-08-23", "World 03:45 August 22, 2020\n", "2020-08-23", PublishedBasis.Given, null, "")]
    [InlineData(null, null, null, null, null, "SEOUL, Aug. 20 (Reuters) -- ")]
    public void Read_SeveralDates_TheBestWins(string? given, string? header, string? expected, PublishedBasis? basis, string? url, string dateline)
    {
        var text = $"{header}Talks end without a deal\n{dateline}{Body}";
        var item = new SourceItem { Name = "x", Bytes = System.Text.Encoding.UTF8.GetBytes(text), Url = url, Published = given is null ? null : EdtfDate.Parse(given) };
        var document = new DocumentReader().Read(item).Document!;
        Assert.Equal((expected, basis), (document.Published?.Text, document.PublishedBasis));
    }
}
