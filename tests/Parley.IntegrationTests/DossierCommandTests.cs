using System.Text.Json;
using Parley.Testing;

namespace Parley.IntegrationTests;

/// <summary>The commands that look into a dossier, on one that was built once.</summary>
public sealed class DossierCommandTests(DossierCommandTests.BuiltDossier built) : IClassFixture<DossierCommandTests.BuiltDossier>
{
    public sealed class BuiltDossier : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public BuiltDossier() => ParleyProcess.Run("build", SampleReports.WriteTo(_folder), "-o", Path).Returned(0);

        public string Path => _folder.At("out");

        public void Dispose() => _folder.Dispose();
    }

    [Theory]
    [InlineData("rounds", "negotiation\tround\tdates\tplace\tstatus\toutcome\theads\treports\tstanding")]
    [InlineData("questions", "kind\tquestion\tsources")]
    [InlineData("joins", "what\tline\treports\treason")]
    [InlineData("copies", "kind\tlikeness\tfirst\tothers\treason")]
    [InlineData("positions", "negotiation\tdate\tparty\trole\tamount\tper\tstance\tsettlement\treports")]
    [InlineData("agreements", "agreement\tparties\tstatus\tterm\tyears\tamount\tfor\tescalation\treports")]
    [InlineData("deadlines", "negotiation\tdate\tfor\tstatus\treports")]
    [InlineData("statements", "speaker\tparty\tdate\tterms\tpolarity\twords\tsource")]
    [InlineData("disagreements", "kind\tstatus\texplanation\treconciliation\tsources")]
    public void Show_Piped_IsTabSeparated(string what, string head)
    {
        var result = ParleyProcess.Run("show", what, "-d", built.Path).Returned(0);
        Assert.Equal(head, result.Lines[0]);
        Assert.All(result.Lines, line => Assert.Equal(head.Count(c => c == '\t'), line.Count(c => c == '\t')));
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public void Ledger_HasASideAndAnAmountALine()
    {
        var result = ParleyProcess.Run("ledger", "-d", built.Path).Returned(0);
        Assert.StartsWith("negotiation\tdate\tside\tissue\trole\tamount", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("$300 million", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AsOf_ADayBeforeAllReports_ShowsNothing() =>
        Assert.Single(ParleyProcess.Run("show", "positions", "--as-of", "1999-01-01", "-d", built.Path).Returned(0).Lines);

    [Fact]
    public void AsOf_NoDay_IsRefusedWithAMend() =>
        Assert.Contains("PAR610", ParleyProcess.Run("show", "--as-of", "soon", "-d", built.Path).Returned(4).Error, StringComparison.Ordinal);

    [Fact]
    public void Diff_FromBeforeAllReports_HasEveryReportAsNew() =>
        Assert.Contains(ParleyProcess.Run("diff", "1999", "-d", built.Path).Returned(0).Lines, line => line.StartsWith("new\treport\t", StringComparison.Ordinal));

    [Fact]
    public void Show_Positions_HasTheAmountsAsPeopleWriteThem() =>
        Assert.Contains("$300 million", ParleyProcess.Run("show", "positions", "-d", built.Path).Output, StringComparison.Ordinal);

    [Fact]
    public void Show_Table_FitsTheWidthWithoutColours()
    {
        var result = ParleyProcess.Run("show", "--format", "table", "-d", built.Path).Returned(0);
        Assert.All(result.Lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Contains("positions", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_Words_GivesSourceAndMarkedSnippet()
    {
        var result = ParleyProcess.Run("search", "fourth", "round", "-d", built.Path).Returned(0);
        Assert.Equal("source\tpublished\toutlet\ttitle\tspeaker\tsnippet", result.Lines[0]);
        Assert.Contains("2021-03-20.html", result.Lines[1], StringComparison.Ordinal);
        Assert.Contains("**", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Search_Statements_LooksOnlyThere() =>
        Assert.Single(ParleyProcess.Run("search", "--in", "statements", "fail", "-d", built.Path).Returned(0).Lines);

    [Fact]
    public void Search_NothingFound_IsNoError() =>
        Assert.Single(ParleyProcess.Run("search", "zeppelin", "-d", built.Path).Returned(0).Lines);

    [Fact]
    public void Export_Json_IsTheDossierFile() =>
        Assert.Equal(File.ReadAllText(Path.Combine(built.Path, "dossier.json")), ParleyProcess.Run("export", "--format", "json", "-d", built.Path).Returned(0).Output);

    [Fact]
    public void Export_CsvFolder_HasAFileOfEachTable()
    {
        using var folder = new TemporaryFolder();
        ParleyProcess.Run("export", "--format", "csv", "-o", folder.At("tables"), "-d", built.Path).Returned(0);
        string[] names = ["reports", "negotiations", "rounds", "positions", "gaps", "statements", "figures", "agreements", "deadlines", "disagreements", "audit"];
        Assert.Equal(names.Select(name => $"{name}.csv").Order(StringComparer.Ordinal), Directory.GetFiles(folder.At("tables")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(4, File.ReadAllLines(folder.At("tables", "reports.csv")).Length);
    }

    [Fact]
    public void Export_CsvTable_GoesToStandardOutput()
    {
        var result = ParleyProcess.Run("export", "--format", "csv", "--what", "figures", "-d", built.Path).Returned(0);
        Assert.StartsWith("source,id,value,", result.Output, StringComparison.Ordinal);
        Assert.Contains(",300000000,,USD,", result.Output, StringComparison.Ordinal);
    }

    // The database may lie on a disk or in a folder that nobody may write to, where a write-ahead log cannot be made.
    [Fact]
    public void Command_FolderCannotBeWritten_StillReads()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Permissions mean nothing to this user.");
            return;
        }
        var mode = File.GetUnixFileMode(built.Path);
        File.SetUnixFileMode(built.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            ParleyProcess.Run("show", "rounds", "-d", built.Path).Returned(0);
        }
        finally
        {
            File.SetUnixFileMode(built.Path, mode);
        }
    }

    [Fact]
    public void Dossier_ReferencesLeadToReadings()
    {
        var known = File.ReadLines(Path.Combine(built.Path, "readings.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("id").GetString()).ToHashSet();
        using var dossier = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(built.Path, "dossier.json")));
        foreach (var position in dossier.RootElement.GetProperty("positions").EnumerateArray())
            Assert.All(position.GetProperty("items").EnumerateArray(), item => Assert.Contains(item.GetProperty("report").GetString(), known));
    }
}
