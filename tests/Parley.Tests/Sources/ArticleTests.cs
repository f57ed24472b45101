using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

/// <summary>A page's report, the whole report and nothing else.</summary>
public class ArticleTests
{
    private const string First = "The two sides ended their talks on Monday without an agreement, the ministry said.";
    private const string Second = "They will meet again in May, a spokeswoman for the ministry told reporters in the capital.";
    private const string Third = "Nobody named a sum, and nobody at the table expects one before the summer is over.";
    private const string Report = First + "\n" + Second + "\n" + Third;
    private const string Written = """<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks end without agreement","author":{"name":"Jane Doe"}}</script>""";

    [Theory]
    [InlineData("""<div class="author-bio"><p>Jane Doe has written about labour for a long time, and lives by the sea.</p></div>""")]
    [InlineData("""<p>Jane Doe is a reporter who covers labour for the paper and has done so for years.</p>""")]
    [InlineData("""<ul><li><a href="/a">What the ministry wants from the talks this year</a></li><li>In brief: <a href="/b">The envoy, and where he comes from</a></li></ul>""")]
    [InlineData("""<p>MORE ON TALKS: <a href="/a">What the ministry wants from the talks this year and the next</a></p>""")]
    [InlineData("""<blockquote>Nobody named a sum, and nobody at the table expects one</blockquote>""")]
    [InlineData("""<div role="dialog"><p>Become one of our readers today, and get all reports as soon as they are written.</p></div>""")]
    [InlineData("""<p>IMG_2041.jpg</p>""")]
    [InlineData("""<p>* * *</p>""")]
    [InlineData("""<p>&ndash; Jane Doe</p>""")]
    [InlineData("""<p>A post shared by the ministry (@ministry) on Apr 6, 2020</p>""")]
    [InlineData("""<p>The Ledger's morning letter tells you what the day at the harbour will bring. Sign up here.</p>""")]
    [InlineData("""<p>&copy; Harbour Ledger 2020</p>""")]
    [InlineData("""<p>Follow the Ledger on Twitter and wherever else you look for reports like this one.</p>""")]
    [InlineData("""<h3>Comments</h3><p>I was there, and it was nothing like what the ministry says that it was.</p>""")]
    [InlineData("""<div class="newsletter-signup"><p>Reports like this one come to you by mail every morning.</p></div>""")]
    public void Read_BehindTheBody_IsOut(string furniture) => Assert.Equal(Report, BodyOf(Page(after: furniture)));

    [Theory]
    [InlineData("<span>By</span><br><a rel=\"author\" href=\"/jane\">Jane Doe</a><p>-</p>")]
    [InlineData("<p>By Jane Doe</p><p>Views: 184</p>")]
    [InlineData("<div>Features</div><div>Jane Doe</div>")]
    [InlineData("<p>Posted: Monday, April 6, 2020. 10:11 pm KST.</p>")]
    public void Read_BetweenHeadlineAndBody_IsNotBody(string head) => Assert.Equal(Report, BodyOf(Page(before: head)));

    [Theory]
    [InlineData("<h2>What comes next</h2>", "What comes next")]
    [InlineData("<ul><li>a lower sum</li><li>a longer term</li></ul>", "a lower sum\na longer term")]
    [InlineData("<blockquote>We were close to an agreement, and then we were not.</blockquote>", "We were close to an agreement, and then we were not.")]
    [InlineData("<table><tr><td>2019</td><td>13 percent</td></tr></table>", "2019 13 percent")]
    [InlineData("<div class=\"no-share\"><p>The talks had begun in March, after a pause of some weeks.</p></div>", "The talks had begun in March, after a pause of some weeks.")]
    public void Read_InTheBody_Stays(string piece, string text) => Assert.Equal(Report + "\n" + text, BodyOf(Page(after: piece)));

    [Fact]
    public void Read_BylineClassAroundAll_MarksNoByline() =>
        Assert.Equal(Report, BodyOf($"<html><body><h1>Talks end without agreement</h1><div class=\"author\">{Paragraphs()}</div></body></html>"));

    [Fact]
    public void Read_LargeFirstLetter_GoesWithItsWord() =>
        Assert.Equal(Report, BodyOf(Page().Replace("<p>The two", "<div class=\"dropcap\">T</div><p>he two", StringComparison.Ordinal)));

    [Fact]
    public void Read_HeadlineOfAnotherReport_IsNotTheHeadline()
    {
        var page = $"<html><head><title>Talks end without agreement</title></head><body><article>{Paragraphs()}</article><div><h1>Rain until Sunday</h1></div></body></html>";
        Assert.Empty(Pages.Read(page, SourceFormat.Html).Of(BlockKind.Headline));
    }

    [Fact]
    public void Read_CaptionAboveTheHeadline_IsKeptAndMarked()
    {
        var page = Page().Replace("<h1>", "<figure><img src=\"a.jpg\"><figcaption>The envoys at the table.</figcaption></figure><h1>", StringComparison.Ordinal);
        Assert.Equal(["The envoys at the table."], Pages.Read(page, SourceFormat.Html).Of(BlockKind.Caption));
    }

    [Fact]
    public void Read_StatementPrintedTwice_StaysTwice() =>
        Assert.Equal(Report + "\n" + Report, BodyOf(Page(after: Paragraphs())));

    [Fact]
    public void Read_SummaryAboveThatIsALaterParagraph_IsOut() =>
        Assert.Equal(Report, BodyOf(Page(before: $"<h2>{Second}</h2>")));

    [Fact]
    public void Read_ReportOnlyInStructuredData_IsReadFromThere()
    {
        var body = string.Join("\\n", Enumerable.Repeat(Report.Replace("\n", "\\n", StringComparison.Ordinal), 4));
        var page = $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks end","articleBody":"{{body}}"}</script></head><body><h1>Talks end</h1><p>Loading</p></body></html>""";
        var result = Pages.Result(page, SourceFormat.Html);
        Assert.Equal("structured-data", result.Strategy);
        Assert.Contains(Report, result.Document!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div itemprop=\"articleBody\">", "microdata")]
    [InlineData("<div class=\"article-body\">", "class")]
    [InlineData("<article>", "article")]
    [InlineData("<main>", "main")]
    [InlineData("<div>", "running-text")]
    public void Read_Page_NamesTheStrategy(string open, string strategy) =>
        Assert.Equal(strategy, Pages.Result($"<html><body><h1>Talks end without agreement</h1>{open}{Paragraphs()}</body></html>", SourceFormat.Html).Strategy);

    private static string BodyOf(string page) => string.Join('\n', Pages.Read(page, SourceFormat.Html).Of(BlockKind.Body));

    private static string Paragraphs() => $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    private static string Page(string before = "", string after = "") =>
        $"<html><head>{Written}</head><body><article><h1>Talks end without agreement</h1>{before}<div class=\"article-body\">{Paragraphs()}{after}</div></article></body></html>";
}
