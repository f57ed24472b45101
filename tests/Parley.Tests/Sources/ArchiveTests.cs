using System.IO.Compression;
using System.Text;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.Sources;

public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, "1.0")]
    [InlineData(true, "1.1")]
    public void Read_Warc_GivesItsPages(bool packed, string version)
    {
        var archive = new WarcBuilder(packed, version).Info()
            .Response("https://ledger.example/a", "<p>One")
            .Record("request", "https://ledger.example/a", "application/http; msgtype=request", "GET /a HTTP/1.1\r\n\r\n"u8.ToArray())
            .Response("https://ledger.example/pic", "GIF89a", "image/gif")
            .Response("https://ledger.example/gone", "<p>Gone", status: "404 Not Found")
            .Response("https://ledger.example/b", "Two", "text/plain")
            .Record("resource", "https://ledger.example/c", "text/html", "<p>Three"u8.ToArray());
        var items = Read("talks.warc", archive.ToArray()).Select(result => result.Item!).ToList();
        Assert.Equal(["<p>One", "Two", "<p>Three"], items.Select(TextOf));
        Assert.Equal([SourceFormat.Html, SourceFormat.Text, SourceFormat.Html], items.Select(item => item.Format));
        Assert.EndsWith("talks.warc#2021-04-02T10:00:00Z/https://ledger.example/a", items[0].Name, StringComparison.Ordinal);
        Assert.Equal(("https://ledger.example/a", "utf-8", new DateOnly(2021, 4, 2)), (items[0].Url, items[0].Charset, items[0].Retrieved!.Value));
    }

    [Fact]
    public void Read_WarcWithChunksAndPackedBodies_UnpacksThem()
    {
        var archive = new WarcBuilder()
            .Response("https://ledger.example/a", "4\r\n<p>O\r\n2;x=y\r\nne\r\n0\r\n\r\n", headers: "Transfer-Encoding: chunked\r\n")
            .Response("https://ledger.example/b", Packed("<p>Two"), "text/html", headers: "Content-Encoding: gzip\r\n")
            .Response("https://ledger.example/c", "<p>Three", headers: "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n");
        Assert.Equal(["<p>One", "<p>Two", "<p>Three"], Read("talks.warc", archive.ToArray()).Select(result => TextOf(result.Item!)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_WarcThatBreaksOff_GivesWhatComesBefore(bool packed)
    {
        var archive = new WarcBuilder(packed).Response("https://ledger.example/a", "<p>One").Response("https://ledger.example/b", new string('x', 5000)).ToArray();
        var results = Read("talks.warc", archive[..^40]);
        Assert.Equal("<p>One", TextOf(results[0].Item!));
        Assert.Equal(SourceDiagnostics.DamagedArchiveCode, Assert.Single(results.SelectMany(result => result.Diagnostics)).Code);
    }

    [Theory]
    [InlineData("WARC/1.1\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("WARC/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("WARC/1.1\r\n\r\n")]
    [InlineData("WARC/1.1")]
    public void Read_WarcWithABadHeader_SaysSo(string text) =>
        Assert.Equal(SourceDiagnostics.DamagedArchiveCode, Assert.Single(Assert.Single(Read("talks.warc", Encoding.ASCII.GetBytes(text))).Diagnostics).Code);

    [Fact]
    public void Read_WarcWithALargeRecord_PassesItOver()
    {
        var archive = new WarcBuilder().Response("https://ledger.example/a", new string('x', 3000)).Response("https://ledger.example/b", "<p>Two").ToArray();
        _folder.Write("talks.warc", archive);
        var results = new SourceFiles(new SourceLimits { MaxBytes = 1000 }).Read([_folder.At("talks.warc")]).ToList();
        Assert.Equal(SourceDiagnostics.TooLargeCode, results[0].Diagnostics[0].Code);
        Assert.Equal("<p>Two", TextOf(results[1].Item!));
    }

    [Fact]
    public void Read_BytesThatGrowTooMuch_AreRefused()
    {
        var bomb = Packed(new string('x', 8 * 1024 * 1024));
        var archive = new WarcBuilder().Response("https://ledger.example/a", bomb, "text/html", headers: "Content-Encoding: gzip\r\n").ToArray();
        foreach (var (name, bytes) in ((string, byte[])[])[("talks.warc", archive), ("page.html.gz", bomb), ("pages.zip", Zip(("a.html", new string('x', 8 * 1024 * 1024))))])
            Assert.Equal(SourceDiagnostics.GrowsTooMuchCode, Assert.Single(Assert.Single(Read(name, bytes)).Diagnostics).Code);
    }

    [Fact]
    public void Read_Zip_GivesItsPagesInOrderOfTheirNames()
    {
        var bytes = Zip(("b/two.html", "<p>Two"), ("one.txt", "One"), ("b/two_files/x.js", "x"), (".hidden.html", "x"), ("__MACOSX/one.txt", "x"));
        var items = Read("pages.zip", bytes).Select(result => result.Item!).ToList();
        Assert.Equal(["<p>Two", "One"], items.Select(TextOf));
        Assert.EndsWith("pages.zip#b/two.html", items[0].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ZipWithoutPages_SaysSo() =>
        Assert.Equal(SourceDiagnostics.NothingInArchiveCode, Assert.Single(Assert.Single(Read("pages.zip", Zip(("x.js", "x")))).Diagnostics).Code);

    [Fact]
    public void Read_DamagedZip_SaysSo() =>
        Assert.Equal(SourceDiagnostics.DamagedArchiveCode, Assert.Single(Assert.Single(Read("pages.zip", [.. "PK\x03\x04"u8, 1, 2, 3])).Diagnostics).Code);

    [Fact]
    public void Read_PackedPage_IsUnpacked() => Assert.Equal("<p>One", TextOf(Assert.Single(Read("page.html.gz", Packed("<p>One"))).Item!));

    [Fact]
    public void Read_Stream_TellsWhatItHolds()
    {
        var archive = new WarcBuilder(packed: true).Response("https://ledger.example/a", "<p>One").ToArray();
        Assert.Equal("<p>One", TextOf(Assert.Single(new SourceFiles().Read("standard input", new MemoryStream(archive))).Item!));
    }

    [Fact]
    public void Read_ZipThroughAPipe_GivesItsPages()
    {
        using var pipe = new ForwardStream(Zip(("one.txt", "One"), ("two.html", "<p>Two")));
        Assert.Equal(["One", "<p>Two"], new SourceFiles().Read("standard input", pipe).Select(result => TextOf(result.Item!)));
    }

    // As a pipe is: it goes forward only.
    private sealed class ForwardStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    [Fact]
    public void Read_Patterns_FindFilesInOrder()
    {
        foreach (var name in (string[])["a/x.html", "a/b/y.html", "c/z.txt", "a/.h.html"])
            _folder.Write(name, "Talks ended.");
        string[] Names(string pattern) => [.. new SourceFiles().Read([_folder.At(pattern)]).Select(result => result.Item is { } item ? Path.GetRelativePath(_folder.At("."), item.Name) : result.Diagnostics[0].Code)];
        Assert.Equal(["a/x.html"], Names("a/*.html"));
        Assert.Equal(["a/b/y.html", "a/x.html"], Names("**/*.html"));
        Assert.Equal(["c/z.txt"], Names("?/*.txt"));
        Assert.Equal([SourceDiagnostics.MissingCode], Names("*.html"));
    }

    private List<SourceResult> Read(string name, byte[] bytes)
    {
        _folder.Write(name, bytes);
        return [.. new SourceFiles().Read([_folder.At(name)])];
    }

    private static string TextOf(SourceItem item) => Encoding.UTF8.GetString(item.Bytes.Span);

    private static byte[] Packed(string text)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }
}
