using System.Runtime.CompilerServices;
using Parley.Fetch;
using Parley.Sources;

namespace Parley.Cli;

/// <summary>What the command line names, as a stream of reports.</summary>
internal static class ReportInputs
{
    private const string StandardInput = "-";

    /// <param name="snapshots">The command's own folder for fetched pages, where no other is named.</param>
    public static IEnumerable<SourceResult> Of(InputOptions options, string snapshots, CancellationToken cancellation) =>
        options.IsJsonLines ? options.Paths.DefaultIfEmpty(StandardInput).SelectMany(Lines) : Files(options, snapshots, cancellation);

    private static IEnumerable<SourceResult> Lines(string path)
    {
        var lines = new JsonLines();
        if (path != StandardInput)
            return lines.ReadFile(path);
        return lines.Read("standard input", Console.OpenStandardInput());
    }

    private static IEnumerable<SourceResult> Files(InputOptions options, string snapshots, CancellationToken cancellation)
    {
        var files = new SourceFiles();
        if (!options.Paths.Any(path => path == StandardInput || IsAddress(path)))
            return files.Read(options.Paths);
        return options.Paths.SelectMany(path => path switch
        {
            StandardInput => files.Read("standard input", Console.OpenStandardInput()),
            _ when IsAddress(path) => Address(path, options, options.Snapshots ?? snapshots, cancellation),
            _ => files.Read([path]),
        });
    }

    // "ftp://..." and "htps://..." were meant as addresses too, and are refused as such.
    private static bool IsAddress(string path) => path.Contains("://", StringComparison.Ordinal) && (AddressReports.IsAddress(path) || !Path.Exists(path));

    // Apart, so that what fetches is loaded only where something is fetched.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IEnumerable<SourceResult> Address(string address, InputOptions options, string snapshots, CancellationToken cancellation)
    {
        using var reports = new AddressReports(new() { Snapshots = snapshots, AllowedHosts = options.AllowedHosts, Delay = options.Delay }, TimeProvider.System);
        foreach (var result in reports.Read(address, cancellation))
            yield return result;
    }
}
