using System.Text.Json;
using Parley.Testing;

namespace Parley.IntegrationTests;

/// <summary>Web archives, feeds and addresses, by the program as a process.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LocalSite _site = new();

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Build_WebArchive_ReadsItsPages(bool packed)
    {
        var archive = new WarcBuilder(packed).Info()
            .Response("https://lakeside.example/fourth", SampleReports.Second)
            .Response("https://lakeside.example/logo.png", "PNG", "image/png")
            .Response("https://harbour.example/first", SampleReports.First, "text/plain");
        _folder.Write("talks.warc.gz", archive.ToArray());

        ParleyProcess.Run("build", _folder.At("talks.warc.gz"), "-o", _folder.At("out")).Returned(0);

        var sources = Reports("out").Select(report => report.GetProperty("source").GetString()!.Split('#')[1]).Order(StringComparer.Ordinal);
        Assert.Equal(["2021-04-02T10:00:00Z/https://harbour.example/first", "2021-04-02T10:00:00Z/https://lakeside.example/fourth"], sources);
    }

    [Fact]
    public void Build_Feed_FetchesItsReportsAndKeepsThem()
    {
        _site.Add("/rss", $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Lakeside Times</title><item><title>Fourth round</title><link>{_site.Root}/fourth</link></item><item><link>{_site.Root}/gone</link></item></channel></rss>", "application/rss+xml");
        _site.Add("/fourth", SampleReports.Second);

        var first = ParleyProcess.Run("build", _site.Root + "/rss", "--allow-host", "localhost", "--delay", "0", "-o", _folder.At("out")).Returned(1);
        Assert.Contains("PAR133", first.Error, StringComparison.Ordinal);
        var report = Assert.Single(Reports("out"));
        Assert.Equal(_site.Root + "/fourth", report.GetProperty("source").GetString());
        var id = report.GetProperty("id").GetString()!["sha256:".Length..];
        Assert.Equal(SampleReports.Second, File.ReadAllText(_folder.At("out/snapshots/" + id)));

        // A page that changes later changes neither the kept one nor what rests on it.
        _site.Add("/fourth", SampleReports.Second.Replace("300 million", "900 million", StringComparison.Ordinal));
        ParleyProcess.Run("build", _site.Root + "/fourth", "--allow-host", "localhost", "--delay", "0", "-o", _folder.At("later"), "--snapshots", _folder.At("out/snapshots")).Returned(0);
        Assert.Equal(SampleReports.Second, File.ReadAllText(_folder.At("out/snapshots/" + id)));
        Assert.NotEqual(id, Assert.Single(Reports("later")).GetProperty("id").GetString()!["sha256:".Length..]);
    }

    [Fact]
    public void Build_LiveBlog_SaysSoInTheRunAndOnThePage()
    {
        var page = SampleReports.Second.Replace("<body>", "<body><script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\"}</script>", StringComparison.Ordinal);
        _folder.Write("live.html", page.Contains("LiveBlogPosting", StringComparison.Ordinal) ? page : "<html><body><script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\"}</script>" + page);

        // Twice: the second run knows the report from the store, and what was said of it.
        foreach (var _ in (int[])[1, 2])
        {
            var result = ParleyProcess.Run("build", _folder.At("live.html"), "-o", _folder.At("out")).Returned(0);
            Assert.Contains("PAR140", result.Error, StringComparison.Ordinal);
            Assert.Contains("is a live blog", File.ReadAllText(_folder.At("out/index.html")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Build_ConsentPage_IsRefused()
    {
        _folder.Write("wall.html", "<html><body><h1>We value your privacy</h1><p>We and our partners store what your device holds, to show you advertisements that fit.</p></body></html>");
        Assert.Contains("PAR143", ParleyProcess.Run("build", _folder.At("wall.html"), "-o", _folder.At("out")).Returned(3).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AddressOnThisMachine_IsRefusedUnlessAllowed()
    {
        _site.Add("/fourth", SampleReports.Second);
        var result = ParleyProcess.Run("read", _site.Root + "/fourth", "--snapshots", _folder.At("kept")).Returned(3);
        Assert.Contains("PAR131", result.Error, StringComparison.Ordinal);
        Assert.Empty(_site.Requests);
    }

    [Fact]
    public void Read_StandardInput_TakesAPageAsItComes() =>
        Assert.Contains("Fourth round set for Oslo", ParleyProcess.Run(SampleReports.Second, ["read", "-"]).Returned(0).Output, StringComparison.Ordinal);

    private List<JsonElement> Reports(string folder)
    {
        using var dossier = JsonDocument.Parse(File.ReadAllText(_folder.At(folder, "dossier.json")));
        return [.. dossier.RootElement.GetProperty("reports").EnumerateArray().Select(report => report.Clone())];
    }
}
