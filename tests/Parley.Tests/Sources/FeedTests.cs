using System.Text;
using Parley.Sources;

namespace Parley.Tests.Sources;

public class FeedTests
{
    private const string Words = "<p>The two sides ended their talks on Monday without an agreement, the ministry said.</p>";

    [Fact]
    public void Read_Rss_TakesAllFields()
    {
        var feed = Read($"""
            <?xml version="1.0"?><!DOCTYPE rss><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Harbour Ledger</title><link>https://ledger.example/</link><image><title>Logo</title></image>
            <item><title>Talks &amp; sums</title><link> https://ledger.example/a </link><guid>17</guid><dc:creator><![CDATA[Jane Doe]]></dc:creator><pubDate>Tue, 14 Jan 2020 03:45:00 +0900</pubDate>
            <description>In short.</description><content:encoded><![CDATA[{Words}]]></content:encoded></item>
            <item><title>No address</title><description>In short.</description></item>
            </channel></rss>
            """);
        Assert.Equal("Harbour Ledger", feed.Title);
        Assert.Equal(new() { Link = "https://ledger.example/a", Title = "Talks & sums", Author = "Jane Doe", Published = Parley.Model.EdtfDate.Parse("2020-01-14"), Content = Words, Summary = "In short." }, feed.Entries[0]);
        Assert.Equal((null, "In short.", null), (feed.Entries[1].Link, feed.Entries[1].Summary, feed.Entries[1].Content));
    }

    [Fact]
    public void Read_Atom_TakesAllFields()
    {
        var feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Ledger</title><link href="https://ledger.example/"/>
            <entry><title type="html">Talks</title><link rel="self" href="https://ledger.example/self"/><link href="https://ledger.example/a"/><author><name>Jane Doe</name><uri>x</uri></author>
            <updated>2020-01-15T00:00:00Z</updated><published>2020-01-14T03:45:00+09:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks <b>ended</b>.</p></div></content></entry></feed>
            """);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("Harbour Ledger", "https://ledger.example/a", "Talks", "Jane Doe", "2020-01-14"), (feed.Title, entry.Link, entry.Title, entry.Author, entry.Published!.Value.Text));
        Assert.Contains("<p>Talks <b>ended</b>.</p>", entry.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_JsonFeed_TakesAllFields()
    {
        var feed = Read("""{"version":"https://jsonfeed.org/version/1.1","title":"Harbour Ledger","items":[{"url":"https://ledger.example/a","title":"Talks","authors":[{"name":"Jane Doe"}],"date_published":"2020-01-14T03:45:00+09:00","content_text":"Talks ended."}]}""");
        Assert.Equal(new() { Link = "https://ledger.example/a", Title = "Talks", Author = "Jane Doe", Published = Parley.Model.EdtfDate.Parse("2020-01-14"), Content = "Talks ended." }, Assert.Single(feed.Entries));
    }

    [Fact]
    public void Read_NewsSitemap_TakesAddressOutletAndDate()
    {
        var feed = Read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://ledger.example/a</loc>
            <news:news><news:publication><news:name>Harbour Ledger</news:name><news:language>en</news:language></news:publication><news:publication_date>2020-01-14</news:publication_date><news:title>Talks</news:title></news:news>
            <image:image xmlns:image="x"><image:loc>https://ledger.example/pic</image:loc></image:image></url></urlset>
            """);
        Assert.Equal(new() { Link = "https://ledger.example/a", Title = "Talks", Outlet = "Harbour Ledger", Published = Parley.Model.EdtfDate.Parse("2020-01-14") }, Assert.Single(feed.Entries));
    }

    [Fact]
    public void Read_SitemapIndex_NamesTheSitemaps() =>
        Assert.Equal(["https://ledger.example/1.xml"], Read("<sitemapindex><sitemap><loc>https://ledger.example/1.xml</loc></sitemap></sitemapindex>").Sitemaps);

    [Fact]
    public void Read_FeedWithGrowingEntities_GrowsNothing()
    {
        const string text = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>";
        FeedReader.Read("feed", Encoding.UTF8.GetBytes(text), null, out var trouble);
        Assert.Equal(SourceDiagnostics.DamagedFeedCode, trouble!.Code);
    }

    [Fact]
    public void Read_DamagedFeed_GivesWhatComesBefore()
    {
        var feed = FeedReader.Read("feed", "<rss><channel><item><title>Talks</title></item><item><title>"u8.ToArray(), null, out var trouble);
        Assert.Equal("Talks", feed.Entries[0].Title);
        Assert.Equal(SourceDiagnostics.DamagedFeedCode, trouble!.Code);
    }

    [Theory]
    [InlineData("<html><body><rss>", false)]
    [InlineData("<?xml version=\"1.0\"?><html>", false)]
    [InlineData("<!-- a --><rss version=\"2.0\">", true)]
    [InlineData("<rssx>", false)]
    [InlineData("{\"text\":\"x\"}", false)]
    [InlineData("Talks <rss>", false)]
    [InlineData("", false)]
    public void IsFeed_LooksAtTheRoot(string text, bool expected) => Assert.Equal(expected, FeedReader.IsFeed(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Of_Feed_GivesReportsAndSaysWhatIsMissing()
    {
        var feed = Read($"<rss><channel><title>Harbour Ledger</title><item><title>Talks</title><link>https://ledger.example/a</link><encoded>{System.Net.WebUtility.HtmlEncode(Words)}</encoded></item><item><title>Short</title><description>In short, talks ended without an agreement.</description></item><item><link>https://ledger.example/c</link></item></channel></rss>");
        var results = FeedReports.Of("feed.xml", feed).ToList();
        Assert.Equal(["feed.xml#https://ledger.example/a", "feed.xml#2"], results.Where(result => result.Item is not null).Select(result => result.Item!.Name));
        Assert.Equal([SourceDiagnostics.OnlySummaryCode, SourceDiagnostics.OnlyAddressCode], results.SelectMany(result => result.Diagnostics).Select(diagnostic => diagnostic.Code));
        var document = new DocumentReader().Read(results[0].Item!).Document!;
        Assert.Equal(("Talks\nThe two sides ended their talks on Monday without an agreement, the ministry said.", "Harbour Ledger"), (document.Text, document.Outlet));
    }

    private static Feed Read(string text)
    {
        Assert.True(FeedReader.IsFeed(Encoding.UTF8.GetBytes(text)));
        var feed = FeedReader.Read("feed", Encoding.UTF8.GetBytes(text), null, out var trouble);
        Assert.Null(trouble);
        return feed;
    }
}
