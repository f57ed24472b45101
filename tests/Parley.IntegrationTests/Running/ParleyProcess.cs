using System.Diagnostics;
using Parley.Testing;

namespace Parley.IntegrationTests;

/// <summary>Runs the built command line as a process of its own.</summary>
internal static class ParleyProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // The tests lie in artifacts/bin/Parley.IntegrationTests/<configuration>/, the program beside them.
    private static readonly string Program = Repository.Path(
        "artifacts", "bin", "Parley.Cli", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "parley");

    public static ParleyResult Run(params string[] arguments) => Run(input: "", arguments);

    public static ParleyResult Run(string input, string[] arguments)
    {
        using var process = Start(arguments);
        // Both ends are read while it runs: a full pipe would stop it.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return Finish(process, output, error);
    }

    /// <summary>Starts it and leaves it running; <see cref="Finish"/> waits for its end.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["COLUMNS"] = "80";
        return Process.Start(start)!;
    }

    public static ParleyResult Finish(Process process, Task<string> output, Task<string> error)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"parley did not end within {Patience}.");
        }
        return new ParleyResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
