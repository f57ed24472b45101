using System.Text;
using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

/// <summary>When a page's report was published and changed, and what that rests on.</summary>
public class PageDateTests
{
    private const string Body = "<p>The two sides ended their talks on Monday without an agreement, the ministry said.</p><p>They will meet again in May, a spokeswoman told reporters in the capital.</p>";

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2020-02-25T09:00:00+09:00\">", "", null, "2020-02-25", PublishedBasis.Metadata)]
    [InlineData("<meta property=\"article:published_time\" content=\"2020-02-25T02:25:54Z\">", "", "https://ledger.example/2020/02/24/talks", "2020-02-24", PublishedBasis.Url)]
    [InlineData("<meta name=\"date\" content=\"1970-01-01\">", "<p class=\"date\">6 January 2020</p>", null, "2020-01-06", PublishedBasis.Header)]
    [InlineData("<meta name=\"date\" content=\"2020-01-03\">", "<p class=\"date\">6 January 2020</p>", null, "2020-01-06", PublishedBasis.Header)]
    [InlineData("<meta name=\"date\" content=\"2020-01-03\">", "<p class=\"date\">Updated 6 January 2020</p>", null, "2020-01-03", PublishedBasis.Metadata)]
    [InlineData("<meta name=\"date\" content=\"2018-06-03\">", "<p class=\"date\">6 January 2020</p>", null, "2018-06-03", PublishedBasis.Metadata)]
    [InlineData("", "<span class=\"time\">02/10/2020</span>", null, null, null)]
    [InlineData("", "<abbr itemprop=\"datePublished\" title=\"2019-10-16T14:33:00-07:00\">2:33 PM</abbr>", "https://ledger.example/2019/10/talks", "2019-10-16", PublishedBasis.Metadata)]
    [InlineData("", "", "https://ledger.example/2019/10/talks/", "2019-10", PublishedBasis.Url)]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"WebPage\",\"datePublished\":\"2018-06-07\"}</script>", "", null, "2018-06-07", PublishedBasis.Metadata)]
    [InlineData("", "", null, null, null)]
    public void Read_Page_TakesTheReportsDate(string head, string header, string? url, string? expected, PublishedBasis? basis)
    {
        var document = Read(Page(head, header), url).Document!;
        Assert.Equal((expected, basis), (document.Published?.Text, document.PublishedBasis));
    }

    [Theory]
    [InlineData("en-GB", "2020-10-02")]
    [InlineData("en-US", "2020-02-10")]
    public void Read_DayAndMonthInFigures_FollowsTheLanguageOfThePage(string language, string expected) =>
        Assert.Equal(expected, Read(Page("", "<span class=\"time\">02/10/2020</span>").Replace("<html>", $"<html lang=\"{language}\">", StringComparison.Ordinal)).Document!.Published!.Value.Text);

    [Theory]
    [InlineData("<meta name=\"date\" content=\"2020-01-03\"><meta property=\"article:modified_time\" content=\"2020-01-05\">", "", "2020-01-05", PublishedBasis.Metadata)]
    [InlineData("<meta name=\"date\" content=\"2020-01-03\">", "<p class=\"date\">Updated 6 January 2020</p>", "2020-01-06", PublishedBasis.Header)]
    [InlineData("<meta name=\"date\" content=\"2020-01-03\"><meta property=\"article:modified_time\" content=\"2019-01-05\">", "", null, null)]
    public void Read_ChangedPage_SaysWhen(string head, string header, string? expected, PublishedBasis? basis)
    {
        var result = Read(Page(head, header));
        Assert.Equal((expected, basis), (result.Updated?.Text, result.UpdatedBasis));
    }

    [Fact]
    public void Read_DateAfterThePageWasFetched_IsNone() =>
        Assert.Null(Read(Page("<meta name=\"date\" content=\"2031-01-03\">", ""), retrieved: new(2020, 1, 1)).Document!.Published);

    [Theory]
    [InlineData("<meta name=\"author\" content=\"ByJane Doe\">", "", "Jane Doe")]
    [InlineData("<meta name=\"author\" content=\"admin\">", "<p>By Jane Doe</p>", "Jane Doe")]
    [InlineData("<meta name=\"author\" content=\"Jane Doe, Harbour Ledger\"><meta property=\"og:site_name\" content=\"Harbour Ledger\">", "", "Jane Doe")]
    [InlineData("<meta name=\"author\" content=\"Harbour Ledger\"><meta property=\"og:site_name\" content=\"Harbour Ledger\">", "<p>By Jane Doe</p>", "Jane Doe")]
    [InlineData("", "<p>By Jane Doe | January 3, 2020</p>", "Jane Doe")]
    public void Read_Byline_IsTheWritersName(string head, string header, string expected) => Assert.Equal(expected, Read(Page(head, header)).Document!.Byline);

    private static DocumentResult Read(string page, string? url = null, DateOnly? retrieved = null) =>
        new DocumentReader().Read(new() { Name = "page", Bytes = Encoding.UTF8.GetBytes(page), Format = SourceFormat.Html, Url = url, Retrieved = retrieved });

    private static string Page(string head, string header) => $"<html><head>{head}</head><body><article><h1>Talks end without agreement</h1>{header}<div class=\"article-body\">{Body}</div></article></body></html>";
}
