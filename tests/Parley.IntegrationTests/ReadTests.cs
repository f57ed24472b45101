using System.Diagnostics;
using System.Text.Json;
using Parley.Model;
using Parley.Testing;

namespace Parley.IntegrationTests;

public sealed class ReadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Files_OneReadingALineInInputOrder()
    {
        var reports = SampleReports.WriteTo(_folder);
        string[] paths = [Path.Combine(reports, "later", "2021-04-01.txt"), Path.Combine(reports, "2021-03-20.html"), Path.Combine(reports, "2021-03-03.txt")];

        var result = ParleyProcess.Run(["read", .. paths]).Returned(0);

        Assert.Empty(result.Error);
        Assert.Equal(paths, result.Lines.Select(line => ReadingJson.Read(System.Text.Encoding.UTF8.GetBytes(line)).Document.Source));
    }

    [Fact]
    public void Read_Threads_ChangeNothing()
    {
        var many = SampleReports.WriteMany(_folder, 24);
        var one = ParleyProcess.Run("read", many, "--threads", "1").Returned(0);
        var eight = ParleyProcess.Run("read", many, "--threads", "8").Returned(0);
        Assert.Equal(24, one.Lines.Length);
        Assert.Equal(one.Output, eight.Output);
    }

    [Fact]
    public void Read_JsonLines_CleanTextIsTakenAsItIs()
    {
        const string text = "  Two  spaces \U0001F600 stay.\n\nNorway pays 3 million dollars. ";
        _folder.Write("in.jsonl", JsonSerializer.Serialize(new { source = "s", text, clean = true }) + "\n");

        var fromFile = ParleyProcess.Run("read", "--from", "jsonl", _folder.At("in.jsonl")).Returned(0);
        var fromInput = ParleyProcess.Run(File.ReadAllText(_folder.At("in.jsonl")), ["read", "--from", "jsonl"]).Returned(0);

        Assert.Equal(fromFile.Output, fromInput.Output);
        using var reading = JsonDocument.Parse(fromFile.Output);
        Assert.Equal(text, reading.RootElement.GetProperty("document").GetProperty("text").GetString());
    }

    [Fact]
    public void Read_OutputClosed_StopsQuietly()
    {
        var many = SampleReports.WriteMany(_folder, 200);
        using var process = ParleyProcess.Start("read", many);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();

        var result = ParleyProcess.Finish(process, Task.FromResult(""), error);

        result.Returned(141);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Read_OutputToAFile_ShellGoesOnBehindIt()
    {
        SampleReports.WriteTo(_folder);
        var program = Repository.Path("artifacts", "bin", "Parley.Cli", Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')), "parley");
        using var shell = Process.Start("sh", ["-c", $"('{program}' read '{_folder.At("reports", "2021-03-03.txt")}'; echo end) > '{_folder.At("both")}'"]);
        shell.WaitForExit();

        var lines = File.ReadAllLines(_folder.At("both"));
        Assert.Equal(2, lines.Length);
        Assert.Equal("end", lines[1]);
    }
}
