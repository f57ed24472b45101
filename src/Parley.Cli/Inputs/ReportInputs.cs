using Parley.Sources;

namespace Parley.Cli;

/// <summary>Files, folders and JSON Lines as a stream of reports.</summary>
internal static class ReportInputs
{
    public static IEnumerable<ReportInput> Of(InputOptions options)
    {
        var results = options.IsJsonLines ? options.Paths.DefaultIfEmpty("-").SelectMany(Lines) : new SourceFiles().Read(options.Paths);
        return results.Select(result => new ReportInput(result.Item, result.Diagnostics));
    }

    private static IEnumerable<SourceResult> Lines(string path) =>
        path == "-" ? new JsonLines().Read("standard input", Console.OpenStandardInput()) : new JsonLines().ReadFile(path);
}
