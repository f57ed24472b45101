using Parley.Model;

namespace Parley.Tests.Sources;

public class CaptionTests
{
    private const string Before = "Talks end\n\nThe two sides ended their talks on Monday without an agreement, the ministry said.\n\n";
    private const string After = "\n\nThey will meet again in May, the ministry said in a statement to reporters.\n\nNobody named a sum, and nobody expects one before the summer.";

    [Theory]
    [InlineData("This photo shows the two chief negotiators at the ministry. (Wire)")]
    [InlineData("This file photo from last year shows the ministry.")]
    [InlineData("This screenshot, taken from a video call, shows the envoy.")]
    [InlineData("In this photo provided by the ministry, the envoys greet each other.")]
    [InlineData("FILE PHOTO: The ministry's gate, January 21, 2020.")]
    [InlineData("Jane Doe, fourth from left, talks with her counterpart at the ministry. / Courtesy of the ministry")]
    [InlineData("Jane Doe speaks after the meeting in Rome, May 3, 2021. /Wire Photo")]
    [InlineData("Jane Doe (R) and her counterpart before the talks in Rome. (Pool photo) (Wire)")]
    [InlineData("The ministry in central Rome (Wire file photo)")]
    [InlineData("The gate of the camp, the largest in the country. Photograph: R Hale/The Harbour Courier")]
    [InlineData("The delegations at the table on Tuesday. (Jane Doe/The Harbour Ledger)")]
    [InlineData("Soldiers and workers at a motor pool. HARBOUR TRIBUNE FILE PHOTO")]
    [InlineData("The envoys shake hands. Photographer: Jane Doe/Bloomberg")]
    [InlineData("The envoy arrives for the talks. REUTERS/Jane Doe")]
    [InlineData("Delegates at the signing [Jane Doe/Al Jazeera]")]
    [InlineData("A minister leaves for the night in Rome, Italy, March 21, 2020.")]
    [InlineData("The envoy, shown here in 2019, left the post last year. (PHOTO NOT FOR SALE)")]
    [InlineData("A crane turns above the harbour on Sunday morning. (Reuters)")]
    [InlineData("Exports of copper since 2010 Source: National Bank")]
    public void Read_CaptionInTheBody_IsMarkedAndKept(string caption)
    {
        var document = Pages.Read(Before + caption + After);
        Assert.Equal([caption], document.Of(BlockKind.Caption));
        Assert.Equal(3, document.Of(BlockKind.Body).Length);
    }

    [Theory]
    [InlineData("\"The picture shows no sign of getting better,\" the envoy said of the talks.")]
    [InlineData("The envoy shakes hands with everybody, her aides say, and forgets nobody's name.")]
    [InlineData("Most people were against it, according to a Reuters/Ipsos poll.")]
    [InlineData("The envoy, left without instructions, said that she would fly home (on Tuesday).")]
    [InlineData("It was the source: a letter from the ministry, handed out by the courtesy of a clerk.")]
    [InlineData("\"We will not pay,\" she said. (Reuters)")]
    public void Read_Sentence_StaysInTheBody(string sentence)
    {
        var document = Pages.Read(Before + sentence + After);
        Assert.Empty(document.Of(BlockKind.Caption));
        Assert.Contains(sentence, document.Of(BlockKind.Body));
    }

    [Fact]
    public void Read_CaptionPrintedTwice_IsKeptOnce()
    {
        const string Caption = "This photo shows the ministry. (Wire)";
        Assert.Equal([Caption], Pages.Read(Before + Caption + "\n\n" + Caption + After).Of(BlockKind.Caption));
    }

    [Fact]
    public void Read_CaptionWithDate_DatesNoReport() =>
        Assert.Null(Pages.Read("Talks end\nThis photo shows the ministry on May 3, 2021. (Wire)\n" + Before[11..] + After).Published);
}
