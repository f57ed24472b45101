using System.Diagnostics;
using Parley.Store;
using Parley.Testing;

namespace Parley.IntegrationTests;

/// <summary>However a build ends, the database opens and the build can be repeated.</summary>
public sealed class InterruptTests : IDisposable
{
    private const int Reports = 600;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Build_KilledInTheMiddle_CanBeRepeatedWithTheSameResult()
    {
        var many = SampleReports.WriteMany(_folder, Reports);
        using (var process = StartAndWaitUntilItStores(many, "out"))
        {
            process.Kill();
            process.WaitForExit();
        }
        Assert.Contains("PAR608", ParleyProcess.Run("show", "-d", _folder.At("out")).Returned(4).Error, StringComparison.Ordinal);

        AssertGoesOn(many);
    }

    [Fact]
    public void Build_Interrupted_LeavesNothingHalfWrittenAndCanBeRepeated()
    {
        var many = SampleReports.WriteMany(_folder, Reports);
        using (var process = StartAndWaitUntilItStores(many, "out"))
        {
            using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
                kill.WaitForExit();
            ParleyProcess.Finish(process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync()).Returned(130);
        }
        Assert.Equal(["parley.db"], Directory.GetFiles(_folder.At("out")).Select(path => Path.GetFileName(path)));

        AssertGoesOn(many);
    }

    private Process StartAndWaitUntilItStores(string reports, string output)
    {
        var process = ParleyProcess.Start("build", reports, "-o", _folder.At(output));
        while (!process.HasExited && !HasReadings(_folder.At(output)))
            Thread.Sleep(10);
        Assert.False(process.HasExited, "It ended before it could be stopped: make the reports longer or more.");
        return process;
    }

    private static bool HasReadings(string folder)
    {
        if (!File.Exists(Path.Combine(folder, DossierStore.FileName)))
            return false;
        using var store = DossierStore.OpenExisting(folder, TimeProvider.System);
        return store.Count > 0;
    }

    private void AssertGoesOn(string reports)
    {
        var again = ParleyProcess.Run("build", reports, "-o", _folder.At("out")).Returned(0);
        Assert.Matches("^reports: [1-9][0-9]* read, [1-9][0-9]* unchanged, 0 failed$", again.Lines[0]);
        ParleyProcess.Run("build", reports, "-o", _folder.At("fresh")).Returned(0);
        foreach (var file in new[] { "dossier.json", "readings.jsonl", "index.html" })
            Assert.Equal(File.ReadAllText(_folder.At("fresh", file)), File.ReadAllText(_folder.At("out", file)));
    }
}
