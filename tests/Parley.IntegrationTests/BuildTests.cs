using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.Testing;

namespace Parley.IntegrationTests;

public sealed class BuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Build_Folder_LeavesTheWholeDossier()
    {
        var result = ParleyProcess.Run("build", SampleReports.WriteTo(_folder), "-o", _folder.At("out")).Returned(0);

        Assert.Equal("reports: 3 read, 0 unchanged, 0 failed", result.Lines[0]);
        Assert.Equal($"page: {_folder.At("out", "index.html")}", result.Lines[^1]);
        Assert.Equal(["dossier.json", "index.html", "parley.db", "readings.jsonl"], FilesOf("out"));
        Assert.Equal(3, File.ReadAllLines(_folder.At("out", "readings.jsonl")).Length);
        using var dossier = JsonDocument.Parse(File.ReadAllBytes(_folder.At("out", "dossier.json")));
        Assert.Equal(1, dossier.RootElement.GetProperty("parley").GetInt32());
        Assert.Equal(3, dossier.RootElement.GetProperty("reports").GetArrayLength());
        Assert.NotEqual(0, dossier.RootElement.GetProperty("positions").GetArrayLength());
        Assert.StartsWith("<!doctype html>", File.ReadAllText(_folder.At("out", "index.html")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Build_Twice_ReadsNothingAndWritesTheSame()
    {
        var reports = SampleReports.WriteTo(_folder);
        ParleyProcess.Run("build", reports, "-o", _folder.At("out")).Returned(0);
        var before = Contents("out");

        var again = ParleyProcess.Run("build", reports, "-o", _folder.At("out")).Returned(0);

        Assert.Equal("reports: 0 read, 3 unchanged, 0 failed", again.Lines[0]);
        Assert.Equal(before, Contents("out"));
    }

    [Fact]
    public void Build_OneReportChanged_ReadsThatOne()
    {
        var reports = SampleReports.WriteTo(_folder);
        ParleyProcess.Run("build", reports, "-o", _folder.At("out")).Returned(0);
        File.AppendAllText(Path.Combine(reports, "2021-03-03.txt"), "\n\nThe talks will go on in Oslo.\n");

        var again = ParleyProcess.Run("build", reports, "-o", _folder.At("out")).Returned(0);

        Assert.Equal("reports: 1 read, 2 unchanged, 0 failed", again.Lines[0]);
        Assert.Equal(3, File.ReadAllLines(_folder.At("out", "readings.jsonl")).Length);
    }

    [Fact]
    public void Build_FewerReports_DossierHasOnlyThose()
    {
        var reports = SampleReports.WriteTo(_folder);
        ParleyProcess.Run("build", reports, "-o", _folder.At("out")).Returned(0);

        ParleyProcess.Run("build", Path.Combine(reports, "later"), "-o", _folder.At("out")).Returned(0);

        Assert.Single(File.ReadAllLines(_folder.At("out", "readings.jsonl")));
        Assert.Single(ParleyProcess.Run("search", "Norway", "-d", _folder.At("out")).Returned(0).Lines.Skip(1));
    }

    [Fact]
    public void Build_OrderOfInputsAndThreads_ChangeNothing()
    {
        var many = Directory.GetFiles(SampleReports.WriteMany(_folder, 30)).Order().ToArray();
        ParleyProcess.Run(["build", .. many, "-o", _folder.At("one"), "--threads", "1"]).Returned(0);
        ParleyProcess.Run(["build", .. many.Reverse(), "-o", _folder.At("four"), "--threads", "4"]).Returned(0);

        Assert.Equal(Contents("one"), Contents("four"));
    }

    [Fact]
    public void Build_ManyPages_SameDossierInAnyOrderOfAdding()
    {
        var many = Directory.GetFiles(SampleReports.WriteMany(_folder, 30)).Order().ToArray();
        ParleyProcess.Run(["build", .. many, "-o", _folder.At("one")]).Returned(0);
        ParleyProcess.Run(["build", .. many[7..], "-o", _folder.At("many"), "--pages", "many"]).Returned(0);
        ParleyProcess.Run(["build", .. many, "-o", _folder.At("many"), "--pages", "many"]).Returned(0);
        ParleyProcess.Run(["build", .. many, "-o", _folder.At("fresh"), "--pages", "many"]).Returned(0);

        foreach (var file in new[] { "dossier.json", "readings.jsonl" })
            Assert.Equal(File.ReadAllText(_folder.At("one", file)), File.ReadAllText(_folder.At("many", file)));
        Assert.Equal(PagesOf("fresh"), PagesOf("many"));
        Assert.Equal(ParleyProcess.Run("show", "positions", "-d", _folder.At("one")).Returned(0).Lines, ParleyProcess.Run("show", "positions", "-d", _folder.At("many")).Returned(0).Lines);
    }

    [Fact]
    public void Build_OnePageAfterManyPages_LeavesNoOthers()
    {
        var reports = SampleReports.WriteTo(_folder);
        ParleyProcess.Run("build", reports, "-o", _folder.At("out"), "--pages", "many").Returned(0);
        Assert.NotEmpty(Directory.GetFiles(_folder.At("out", "reports")));

        ParleyProcess.Run("build", reports, "-o", _folder.At("out"), "--pages", "one").Returned(0);

        Assert.Equal(["dossier.json", "index.html", "parley.db", "readings.jsonl"], Directory.GetFiles(_folder.At("out"), "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Build_ManyPages_LinksLeadSomewhere()
    {
        ParleyProcess.Run("build", SampleReports.WriteTo(_folder), "-o", _folder.At("out"), "--pages", "many").Returned(0);
        var pages = PagesOf("out");
        var links = 0;
        foreach (var (name, html) in pages)
        {
            foreach (Match link in Regex.Matches(html, "href=\"([^\"#]*)#?([^\"]*)\""))
            {
                var target = link.Groups[1].Value.Length == 0 ? name : Path.GetRelativePath(_folder.At("out"), Path.GetFullPath(Path.Combine(_folder.At("out"), Path.GetDirectoryName(name)!, link.Groups[1].Value)));
                Assert.True(pages.ContainsKey(target), $"{name} leads to {target}");
                if (link.Groups[2].Value.Length > 0)
                    Assert.Contains($"id=\"{link.Groups[2].Value}\"", pages[target], StringComparison.Ordinal);
                links++;
            }
        }
        Assert.True(links > 20);
    }

    private SortedDictionary<string, string> PagesOf(string folder) =>
        new(Directory.GetFiles(_folder.At(folder), "*.html", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(_folder.At(folder), path), File.ReadAllText), StringComparer.Ordinal);

    [Fact]
    public void Build_SameBytesTwice_CountOnce()
    {
        _folder.Write("a.txt", SampleReports.First);
        _folder.Write("b.txt", SampleReports.First);

        var result = ParleyProcess.Run("build", _folder.At("b.txt"), _folder.At("a.txt"), "-o", _folder.At("out")).Returned(0);

        Assert.Contains("PAR401", result.Error, StringComparison.Ordinal);
        Assert.Contains(_folder.At("a.txt"), Assert.Single(File.ReadAllLines(_folder.At("out", "readings.jsonl"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_FromJsonLines_UsesWhatIsGiven()
    {
        var line = JsonSerializer.Serialize(new { source = "wire/1", text = SampleReports.First, published = "2021-03-04", outlet = "Wire" });

        ParleyProcess.Run(line, ["build", "--from", "jsonl", "-", "-o", _folder.At("out")]).Returned(0);

        using var dossier = JsonDocument.Parse(File.ReadAllBytes(_folder.At("out", "dossier.json")));
        var report = dossier.RootElement.GetProperty("reports")[0];
        Assert.Equal("wire/1", report.GetProperty("source").GetString());
        Assert.Equal("2021-03-04", report.GetProperty("published").GetString());
        Assert.Equal("given", report.GetProperty("publishedBasis").GetString());
    }

    [Fact]
    public void Build_Quiet_PrintsNothing()
    {
        var result = ParleyProcess.Run("build", SampleReports.WriteTo(_folder), "-o", _folder.At("out"), "--quiet").Returned(0);
        Assert.Empty(result.Output);
        Assert.Empty(result.Error);
    }

    private string[] FilesOf(string name) => [.. Directory.GetFiles(_folder.At(name)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    // The database holds the times of the runs; all else depends on the reports alone.
    private Dictionary<string, string> Contents(string name) =>
        FilesOf(name).Where(file => file != "parley.db").ToDictionary(file => file, file => File.ReadAllText(_folder.At(name, file)));
}
