using Parley.Sources;

namespace Parley.Cli;

/// <summary>What the command line names, as a stream of reports.</summary>
internal static class ReportInputs
{
    private const string StandardInput = "-";

    public static IEnumerable<SourceResult> Of(InputOptions options) =>
        options.IsJsonLines ? options.Paths.DefaultIfEmpty(StandardInput).SelectMany(Lines) : new SourceFiles().Read(options.Paths);

    private static IEnumerable<SourceResult> Lines(string path)
    {
        var lines = new JsonLines();
        if (path != StandardInput)
            return lines.ReadFile(path);
        return lines.Read("standard input", Console.OpenStandardInput());
    }
}
