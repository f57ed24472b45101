using System.Net;
using System.Text;
using Parley.Fetch;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.Fetch;

public sealed class FetchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LocalSite _site = new();

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::7f00:1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:db8::1")]
    public void IsPublic_SpecialAddress_IsNot(string address) => Assert.False(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    public void IsPublic_OpenAddress_Is(string address) => Assert.True(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/a", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news", "/news/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: parley\nDisallow: /x", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: parley\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\r\nDisallow: /a # all of it\r\n", "/a", false)]
    public void Robots_Path_IsAllowedOrNot(string text, string path, bool expected) => Assert.Equal(expected, RobotsRules.Parse(text, "Parley/0.1").Allows(path));

    [Fact]
    public void Robots_ManyStars_EndSoon() =>
        Assert.True(RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 500)) + "b$", "Parley").Allows("/" + new string('a', 2000)));

    [Fact]
    public void Read_Page_IsKeptAsItWas()
    {
        _site.Add("/a", "<p>Talks ended.");
        var item = Assert.Single(Read("/a")).Item!;
        Assert.Equal((_site.Root + "/a", "utf-8", SourceFormat.Html), (item.Name, item.Charset, item.Format));
        var document = new DocumentReader().Read(item).Document!;
        Assert.Equal("<p>Talks ended.", File.ReadAllText(_folder.At("snapshots/" + document.Id["sha256:".Length..])));
        Assert.Equal(["/robots.txt", "/a"], _site.Requests);
    }

    [Fact]
    public void Read_UnchangedPage_IsTakenFromTheSnapshot()
    {
        _site.Add("/a", request => request.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal)
            ? ("304 Not Modified", "", [])
            : ("200 OK", "Content-Type: text/html\r\nETag: \"v1\"\r\n", "<p>Talks ended."u8.ToArray()));
        var first = Assert.Single(Read("/a")).Item!;
        var second = Assert.Single(Read("/a")).Item!;
        Assert.Equal(Encoding.UTF8.GetString(first.Bytes.Span), Encoding.UTF8.GetString(second.Bytes.Span));
        Assert.Single(File.ReadAllLines(_folder.At("snapshots/index.jsonl")));
    }

    [Fact]
    public void Read_ServerGone_TakesWhatWasKept()
    {
        _site.Add("/a", "<p>Talks ended.");
        Read("/a");
        _site.Add("/a", "no", status: "500 Internal Server Error");
        var result = Assert.Single(Read("/a"));
        Assert.Equal("<p>Talks ended.", Encoding.UTF8.GetString(result.Item!.Bytes.Span));
        Assert.Equal(FetchDiagnostics.KeptCode, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Read_HostNotAllowedByName_IsRefused()
    {
        _site.Add("/a", "<p>Talks ended.");
        Assert.Equal(FetchDiagnostics.RefusedCode, CodeOf(Read("/a", allowed: [])));
        Assert.Equal(FetchDiagnostics.RefusedCode, CodeOf(ReadAddress("https://127.0.0.1:1/a")));
        Assert.Equal(FetchDiagnostics.RefusedCode, CodeOf(ReadAddress("https://[::1]:1/a")));
        Assert.Equal(FetchDiagnostics.RefusedCode, CodeOf(ReadAddress("https://localhost:1/a", allowed: ["other"])));
        Assert.Empty(_site.Requests);
    }

    [Theory]
    [InlineData("https://169.254.169.254/latest", FetchDiagnostics.RefusedCode)]
    [InlineData("http://127.0.0.1/", FetchDiagnostics.RefusedCode)]
    [InlineData("file:///etc/passwd", FetchDiagnostics.BadAddressCode)]
    [InlineData("/loop", FetchDiagnostics.RedirectsCode)]
    [InlineData("/hidden", FetchDiagnostics.RobotsCode)]
    [InlineData("/missing", FetchDiagnostics.StatusCode)]
    [InlineData("/picture", FetchDiagnostics.NoPageCode)]
    [InlineData("/long", FetchDiagnostics.TooLargeCode)]
    public void Read_RedirectToTrouble_IsRefused(string target, string code)
    {
        _site.Add("/a", "", headers: $"Location: {target}\r\n", status: "302 Found");
        _site.Add("/loop", "", headers: "Location: /loop\r\n", status: "301 Moved Permanently");
        _site.Add("/robots.txt", "User-agent: *\nDisallow: /hidden", "text/plain");
        _site.Add("/picture", "GIF89a", "image/gif");
        _site.Add("/long", new string('x', 200_000));
        Assert.Equal(code, CodeOf(Read("/a")));
    }

    [Fact]
    public void Read_Redirect_KeepsTheAddressAskedFor()
    {
        _site.Add("/a", "", headers: "Location: /b\r\n", status: "302 Found");
        _site.Add("/b", "<p>Talks ended.");
        var item = Assert.Single(Read("/a")).Item!;
        Assert.Equal((_site.Root + "/a", _site.Root + "/b"), (item.Name, item.Url));
    }

    [Fact]
    public void Read_SlowServer_EndsInTime()
    {
        _site.Add("/a", _ =>
        {
            Thread.Sleep(3000);
            return ("200 OK", "", []);
        });
        Assert.Equal(FetchDiagnostics.TooSlowCode, CodeOf(Read("/a", maxTime: TimeSpan.FromMilliseconds(300))));
    }

    [Fact]
    public void Read_Feed_FetchesItsReportsOnce()
    {
        _site.Add("/rss", $"<rss><channel><title>Harbour Ledger</title><item><link>{_site.Root}/a</link><pubDate>Tue, 14 Jan 2020 03:45:00 GMT</pubDate></item><item><link>/b</link></item><item><link>/a</link></item></channel></rss>", "application/rss+xml");
        _site.Add("/a", "<p>One.");
        _site.Add("/b", "<p>Two.");
        var items = Read("/rss").Select(result => result.Item!).ToList();
        Assert.Equal(["<p>One.", "<p>Two."], items.Select(item => Encoding.UTF8.GetString(item.Bytes.Span)));
        Assert.Equal(("Harbour Ledger", "2020-01-14"), (items[0].Outlet, items[0].Published!.Value.Text));
        Assert.Equal(["/robots.txt", "/rss", "/a", "/b"], _site.Requests);
    }

    [Fact]
    public void Read_SitemapOfSitemaps_IsFollowed()
    {
        _site.Add("/sitemap.xml", $"<sitemapindex><sitemap><loc>{_site.Root}/1.xml</loc></sitemap><sitemap><loc>{_site.Root}/sitemap.xml</loc></sitemap></sitemapindex>", "text/xml");
        _site.Add("/1.xml", $"<urlset><url><loc>{_site.Root}/a</loc></url></urlset>", "text/xml");
        _site.Add("/a", "<p>One.");
        Assert.Equal("<p>One.", Encoding.UTF8.GetString(Assert.Single(Read("/sitemap.xml")).Item!.Bytes.Span));
    }

    private static string CodeOf(List<SourceResult> results) => Assert.Single(Assert.Single(results).Diagnostics).Code;

    private List<SourceResult> Read(string path, string[]? allowed = null, TimeSpan? maxTime = null) => ReadAddress(_site.Root + path, allowed, maxTime);

    private List<SourceResult> ReadAddress(string address, string[]? allowed = null, TimeSpan? maxTime = null)
    {
        var options = new FetchOptions { Snapshots = _folder.At("snapshots"), AllowedHosts = allowed ?? ["localhost"], Delay = TimeSpan.Zero, MaxBytes = 100_000, MaxTime = maxTime ?? TimeSpan.FromSeconds(20) };
        using var reports = new AddressReports(options, TimeProvider.System);
        return [.. reports.Read(address, CancellationToken.None)];
    }
}
