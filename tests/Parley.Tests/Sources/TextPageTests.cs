using Parley.Model;

namespace Parley.Tests.Sources;

/// <summary>Pages scraped as text: what stands around a report, and what of it is worth keeping.</summary>
public class TextPageTests
{
    private const string Body = """
        The two sides ended their talks on Monday without an agreement, the ministry said.

        They will meet again in May, a spokeswoman told reporters in the capital.

        Nobody would say how far apart they were when the last session broke up.
        """;

    [Theory]
    [InlineData("Markets live")]
    [InlineData("Copper below $9,000 for the first time this year")]
    [InlineData("Licensing rights, opens new tab")]
    [InlineData("Listen to this report (3 min) | Donate to us")]
    [InlineData("E-mail this to a friend | Printable version")]
    [InlineData("More on the harbour talks")]
    [InlineData("Corrections: desk@paper.example")]
    public void Read_LineBehindTheLastSentence_IsOut(string line) =>
        Assert.DoesNotContain(line, Pages.Read($"Two sides part without a deal\n\n{Body}\n\n{line}\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("(1 crown = 0.09 euros)")]
    [InlineData("Jane Doe and John Roe")]
    public void Read_LineBehindTheLastSentenceThatTellsSomething_Stays(string line) =>
        Assert.Contains(line, Pages.Read($"Two sides part without a deal\n\n{Body}\n\n{line}\n").Text, StringComparison.Ordinal);

    [Fact]
    public void Read_CommentsOfReaders_AreOut() =>
        Assert.DoesNotContain("pay nothing", Pages.Read($"Two sides part without a deal\n\n{Body}\n\nHAVE YOUR SAY\nThey should pay nothing at all. Al, Bergen\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("OSLO, July 8, 2024 | The Harbour Tribune", "OSLO", "2024-07-08")]
    [InlineData("The Harbour Quarterly, Spring 2024", null, "2024-03/2024-05")]
    [InlineData("The Harbour Monthly, May 2024", null, "2024-05")]
    public void Read_HeaderLine_GivesPlaceAndDate(string line, string? place, string published)
    {
        var document = Pages.Read($"Two sides part without a deal\n\n{line}\n\n{Body}\n");
        Assert.Equal((place, published), (document.Place, document.Published?.Text));
        Assert.DoesNotContain(line, document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thursday, 12 June", 6, 12, DayOfWeek.Thursday)]
    [InlineData("Published June 12", 6, 12, null)]
    [InlineData("June 12", 6, 12, null)]
    public void Read_DayWithoutYear_IsKeptForTheInference(string line, int month, int day, DayOfWeek? weekday)
    {
        var result = Pages.Result($"Two sides part without a deal\n\n{line}\n\n{Body}\n\nCopyright 2025 The Harbour Tribune. All rights reserved.\n");
        Assert.Null(result.Document!.Published);
        Assert.Equal(new(month, day, weekday, PublishedBasis.Header, 2025), result.Yearless);
    }

    [Theory]
    [InlineData("By Our Special Correspondent, Oslo", "Our Special Correspondent", "Oslo")]
    [InlineData("By Jane Doe and a correspondent in Bergen", "Jane Doe", null)]
    public void Read_Byline_EndsWhereTheNamesDo(string line, string byline, string? place)
    {
        var document = Pages.Read($"Two sides part without a deal\n\n{line}\n\n{Body}\n");
        Assert.Equal((byline, place), (document.Byline, document.Place));
    }

    [Fact]
    public void Read_WriterTellsOfHerselfAtTheEnd_IsTheByline() =>
        Assert.Equal("Jane Doe", Pages.Read($"Two sides part without a deal\n\n{Body}\n\nJane Doe is the paper's economics editor.\n").Byline);

    [Fact]
    public void Read_QuestionBehindALabelOnTheFirstLine_IsTheHeadline() =>
        Assert.Equal("EXPLAINED: What do the two sides want?", Pages.Read($"EXPLAINED: What do the two sides want?\n\n{Body}\n").Title);
}
