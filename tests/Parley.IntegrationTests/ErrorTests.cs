using Parley.Testing;

namespace Parley.IntegrationTests;

public sealed class ErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_OneOfManyIsBad_TheRestIsReadAndItSaysWhich()
    {
        var good = _folder.Write("good.txt", SampleReports.First);
        var empty = _folder.Write("empty.txt", "");
        var binary = _folder.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0, 1, 2, 3]);
        var missing = _folder.At("missing.txt");

        var result = ParleyProcess.Run("read", empty, good, binary, missing).Returned(1);

        Assert.Single(result.Lines);
        var messages = result.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(3, messages.Length);
        Assert.All(messages, message => Assert.Matches("^PAR1[0-9]{2} .*(empty|picture|missing)\\.txt.* \\(.+\\)$", message));
    }

    [Fact]
    public void Read_OnlyMissing_ReturnsNothingRead()
    {
        var result = ParleyProcess.Run("read", _folder.At("missing.txt")).Returned(3);
        Assert.Empty(result.Output);
        Assert.Contains("missing.txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_EmptyFolder_SaysSoAndLeavesNothing()
    {
        Directory.CreateDirectory(_folder.At("none"));
        var result = ParleyProcess.Run("build", _folder.At("none"), "-o", _folder.At("out")).Returned(3);
        Assert.Contains("PAR112", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void Build_NothingReadable_KeepsTheOldDossier()
    {
        ParleyProcess.Run("build", SampleReports.WriteTo(_folder), "-o", _folder.At("out")).Returned(0);
        var before = File.ReadAllText(_folder.At("out", "dossier.json"));

        ParleyProcess.Run("build", _folder.At("missing"), "-o", _folder.At("out")).Returned(3);

        Assert.Equal(before, File.ReadAllText(_folder.At("out", "dossier.json")));
        ParleyProcess.Run("show", "rounds", "-d", _folder.At("out")).Returned(0);
    }

    [Fact]
    public void Read_Strict_CountsWarnings()
    {
        var report = _folder.Write("damaged.txt", [.. "Norway demands 300 million dollars a year, the ministry said on Monday in Oslo. It was clear. \uFFFD\uFFFD\uFFFD"u8.ToArray()]);
        ParleyProcess.Run("read", report).Returned(0);
        _folder.Write("in.jsonl", """{"source": "s", "text": "Norway demands 300 million dollars a year.", "published": "soon"}""");

        ParleyProcess.Run("read", "--from", "jsonl", _folder.At("in.jsonl")).Returned(0);
        var strict = ParleyProcess.Run("read", "--from", "jsonl", _folder.At("in.jsonl"), "--strict").Returned(1);
        Assert.Contains("PAR122", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_DatabaseIsSomethingElse_IsLeftAlone()
    {
        _folder.Write("out/parley.db", "my own notes");
        var result = ParleyProcess.Run("build", SampleReports.WriteTo(_folder), "-o", _folder.At("out")).Returned(4);
        Assert.Contains("PAR603", result.Error, StringComparison.Ordinal);
        Assert.Equal("my own notes", File.ReadAllText(_folder.At("out", "parley.db")));
    }

    [Fact]
    public void Build_OutputIsAFile_SaysSo()
    {
        var file = _folder.Write("taken", "x");
        var result = ParleyProcess.Run("build", SampleReports.WriteTo(_folder), "-o", file).Returned(4);
        Assert.Contains("PAR609", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_CorrectionsMissing_SaysSoBeforeAnythingIsMade()
    {
        var result = ParleyProcess.Run("build", SampleReports.WriteTo(_folder), "--corrections", _folder.At("none.yaml"), "-o", _folder.At("out")).Returned(4);
        Assert.Contains("PAR416", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void Build_OtherCorrectionsThanThoseKept_LeavesThemAndSaysSo()
    {
        var (first, second) = (_folder.Write("first.yaml", "grades:\n  - {outlet: Wire, reliability: B}\n"), _folder.Write("second.yaml", "grades:\n  - {outlet: Wire, reliability: C}\n"));
        var reports = SampleReports.WriteTo(_folder);
        Assert.Empty(ParleyProcess.Run("build", reports, "--corrections", first, "-o", _folder.At("out")).Returned(0).Error);
        Assert.Empty(ParleyProcess.Run("build", reports, "--corrections", first, "-o", _folder.At("out")).Returned(0).Error);

        var result = ParleyProcess.Run("build", reports, "--corrections", second, "-o", _folder.At("out")).Returned(0);

        Assert.Contains("PAR417", result.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(first), File.ReadAllText(_folder.At("out", "corrections.yaml")));
    }

    [Theory]
    [InlineData("htps://paper.example/1")]
    [InlineData("ftp://paper.example/1")]
    public void Read_AddressOfAnotherKind_IsRefusedAsAnAddress(string address) =>
        Assert.Contains("PAR130", ParleyProcess.Run("read", address).Returned(3).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("show")]
    [InlineData("search", "x")]
    [InlineData("export", "--format", "json")]
    public void Command_NoDossierThere_SaysSo(params string[] command) =>
        Assert.Contains("PAR608", ParleyProcess.Run([.. command, "-d", _folder.Path]).Returned(4).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("There is no command 'bild'. Did you mean 'build'?", "bild", "x", "--quiet")]
    [InlineData("There is no command 'xyzzy'.", "xyzzy")]
    [InlineData("There is no option '--thread'. Did you mean '--threads'?", "read", "--thread", "3", "x")]
    [InlineData("There is no option '--formt'. Did you mean '--format'?", "show", "--formt", "tsv")]
    [InlineData("Must be one of: 'rounds', 'positions'", "show", "positons")]
    [InlineData("it takes a whole number", "search", "x", "--limit", "many")]
    [InlineData("--output needs a value", "build", "x", "-o", "")]
    [InlineData("WORDS needs a value", "search", " ")]
    [InlineData("no option '--nothing'", "build", "x", "--nothing")]
    [InlineData("Name at least one file, folder or address", "build")]
    [InlineData("Name at least one file, folder or address", "read")]
    [InlineData("--threads takes a number", "read", "x", "--threads", "0")]
    [InlineData("'xml'", "export", "--format", "xml")]
    [InlineData("name either a table", "export", "--format", "csv")]
    [InlineData("go with --format csv", "export", "--format", "json", "--what", "rounds")]
    [InlineData("There is no command 'cost chek'. Did you mean 'check'?", "cost", "chek", "x")]
    [InlineData("Name a command", new string[0])]
    public void Command_WrongUsage_SaysWhatAndHowToGoOn(string message, params string[] arguments)
    {
        var result = ParleyProcess.Run(arguments).Returned(2);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
    }
}
