using System.Diagnostics;
using System.Globalization;

namespace Parley.Benchmarks;

/// <summary>What a benchmark may ask for: how often to run, the data, the peers.</summary>
/// <param name="Quick">One short round on a small input: proves that the benchmark runs, its figures mean nothing.</param>
internal sealed record BenchmarkContext(bool Quick)
{
    /// <summary>How often each side runs after the warming run.</summary>
    public int Rounds => Quick ? 0 : 5;

    /// <summary>The checkout.</summary>
    public string Root { get; } = FindRoot();

    /// <summary>A file of the shared material beside the checkout.</summary>
    /// <exception cref="BenchmarkUnavailableException">It is not there.</exception>
    public string Shared(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        return File.Exists(path) || Directory.Exists(path) ? path : throw new BenchmarkUnavailableException($"needs {string.Join('/', parts)} of the shared material beside the checkout");
    }

    /// <summary>Runs <c>bench/peers/SCRIPT</c> with Node.js once. The script prints the seconds of the work alone as its last line.</summary>
    /// <exception cref="BenchmarkUnavailableException">Node.js or the packages are missing, or the script failed.</exception>
    public double PeerSeconds(string script, params string[] arguments)
    {
        var peers = Path.Combine(Root, "bench", "peers");
        if (!Directory.Exists(Path.Combine(peers, "node_modules")))
            throw new BenchmarkUnavailableException("needs the peers: npm ci --prefix bench/peers (bench/run does it)");
        var start = new ProcessStartInfo("node", [Path.Combine(peers, script), .. arguments]) { RedirectStandardOutput = true, WorkingDirectory = peers };
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (process.ExitCode != 0 || lines.Length == 0 || !double.TryParse(lines[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            throw new BenchmarkUnavailableException($"bench/peers/{script} ended with {process.ExitCode} and gave no figure");
        return seconds;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("The benchmarks run outside a checkout: no Parley.slnx above " + AppContext.BaseDirectory);
    }
}
