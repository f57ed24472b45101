using System.Text;
using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

public sealed class InputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-inputs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    private static List<SourceResult> Lines(string text, SourceLimits? limits = null) =>
        [.. new JsonLines(limits).Read("in.jsonl", new MemoryStream(Encoding.UTF8.GetBytes(text)))];

    [Fact]
    public void Read_Folder_GivesReportsInOrderOfTheirPaths()
    {
        foreach (var name in (string[])["b.txt", "a/z.html", "a-c.TXT", "a/b/c.htm", "notes.md", ".hidden/x.txt", "pic.png"])
            Write(name, "Talks ended.");
        var names = new SourceFiles().Read([_folder]).Select(result => Path.GetRelativePath(_folder, result.Item!.Name));
        Assert.Equal(["a-c.TXT", "a/b/c.htm", "a/z.html", "b.txt"], names);
    }

    [Fact]
    public void Read_LinkToItsOwnFolder_EndsAndSaysSo()
    {
        Write("a/x.txt", "Talks ended.");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "loop"), _folder);
        var results = new SourceFiles().Read([_folder]).ToList();
        Assert.Single(results, result => result.Item is not null);
        Assert.Equal(SourceDiagnostics.FolderLoopCode, Assert.Single(results.SelectMany(result => result.Diagnostics)).Code);
    }

    [Fact]
    public void Read_Troubles_AreDiagnosticsAndStopNothing()
    {
        var large = Write("large.txt", new string('x', 100));
        var good = Write("good.txt", "Talks ended.");
        Directory.CreateDirectory(Path.Combine(_folder, "none"));
        var results = new SourceFiles(new SourceLimits { MaxBytes = 50 }).Read([Path.Combine(_folder, "missing.txt"), large, Path.Combine(_folder, "none"), good]).ToList();
        Assert.Equal(
            [SourceDiagnostics.MissingCode, SourceDiagnostics.TooLargeCode, SourceDiagnostics.NothingInFolderCode],
            results.SelectMany(result => result.Diagnostics).Select(diagnostic => diagnostic.Code));
        Assert.Equal(good, results[^1].Item!.Name);
    }

    [Fact]
    public void Read_Files_AreOpenedOnlyWhenAskedFor()
    {
        var path = Write("a.txt", "Talks ended.");
        var results = new SourceFiles().Read([path, Path.Combine(_folder, "missing.txt")]);
        Assert.Equal("Talks ended.", Encoding.UTF8.GetString(results.First().Item!.Bytes.Span));
    }

    [Fact]
    public void JsonLines_AllFields_AreTaken()
    {
        var item = Lines("""{"source":"s","html":"<p>x","published":"2020-01","outlet":"o","title":"t","url":"u","clean":true}""" + "\r\n")[0].Item!;
        Assert.Equal(("s", "<p>x", SourceFormat.Html, "2020-01", "o", "t", "u", true), (item.Name, Encoding.UTF8.GetString(item.Bytes.Span), item.Format, item.Published!.Value.Text, item.Outlet, item.Title, item.Url, item.Clean));
    }

    [Theory]
    [InlineData("not json", SourceDiagnostics.BadJsonCode)]
    [InlineData("[1]", SourceDiagnostics.BadJsonCode)]
    [InlineData("{\"text\":\"\\ud800\"}", SourceDiagnostics.BadJsonCode)]
    [InlineData("{\"source\":\"a\"}", SourceDiagnostics.NoTextGivenCode)]
    public void JsonLines_BadLine_IsNamedAndPassedOver(string line, string code)
    {
        var results = Lines("\uFEFF{\"text\":\"first\"}\n\n" + line + "\n{\"text\":\"last\"}");
        Assert.Equal(2, results.Count(result => result.Item is not null));
        var diagnostic = Assert.Single(results.SelectMany(result => result.Diagnostics));
        Assert.Equal((code, "in.jsonl, line 3"), (diagnostic.Code, diagnostic.Where));
        Assert.Equal("in.jsonl, line 4", results[^1].Item!.Name);
    }

    [Theory]
    [InlineData("\"published\":\"soon\"", SourceDiagnostics.BadPublishedCode)]
    [InlineData("\"title\":5", SourceDiagnostics.BadFieldCode)]
    [InlineData("\"clean\":\"yes\"", SourceDiagnostics.BadFieldCode)]
    public void JsonLines_BadField_IsLeftOut(string field, string code)
    {
        var result = Assert.Single(Lines("{\"text\":\"x\"," + field + "}"));
        Assert.NotNull(result.Item);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void JsonLines_PublishedWithTimeOfDay_IsTheDay() =>
        Assert.Equal("2020-01-14", Lines("{\"text\":\"x\",\"published\":\"2020-01-14 03:45:00\"}")[0].Item!.Published!.Value.Text);

    [Fact]
    public void JsonLines_VeryLongLine_IsPassedOverWithoutTheRest()
    {
        var results = Lines("{\"text\":\"" + new string('x', 400_000) + "\"}\n{\"text\":\"last\"}\n", new SourceLimits { MaxBytes = 1000 });
        Assert.Equal(SourceDiagnostics.LineTooLongCode, Assert.Single(results[0].Diagnostics).Code);
        Assert.Equal("last", Encoding.UTF8.GetString(results[1].Item!.Bytes.Span));
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public void JsonLines_MissingFile_IsADiagnostic() =>
        Assert.Equal(SourceDiagnostics.MissingCode, Assert.Single(Assert.Single(new JsonLines().ReadFile(Path.Combine(_folder, "no.jsonl"))).Diagnostics).Code);
}
