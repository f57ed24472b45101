using System.Collections.Frozen;
using System.CommandLine;
using Parley.Model;
using Parley.Record;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley read</c>: reports in, readings out as JSON Lines.</summary>
internal static class ReadCommand
{
    private const string Examples = """
          parley read report.html                 one line of JSON
          parley read reports/ > readings.jsonl   a folder, in the order of its names
          parley read --from jsonl < feed.jsonl   one report a line on standard input
          parley read talks.warc.gz               all pages of a web archive
          parley read https://paper.example/rss   the reports that a feed names
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("read", "Reads reports and writes each one's facts as a line of JSON.", Examples);
        var input = new InputArguments();
        input.AddTo(command);
        command.SetAction(parsed => Run(input, parsed));
        return command;
    }

    private static int Run(InputArguments input, ParseResult parsed)
    {
        using var cancellation = new Cancellation();
        using var output = new StandardOutput();
        var messages = new Messages(Console.Error, input.IsQuiet(parsed));
        var tally = new Tally();
        try
        {
            using var progress = new Progress(messages, TimeProvider.System);
            var run = new ReportRun(new(ReportReader.CreateDefault), input.Threads(parsed), FrozenSet<ReadingKey>.Empty, cancellation.Token);
            foreach (var result in run.Run(ReportInputs.Of(input.Inputs(parsed), "parley-snapshots", cancellation.Token)))
            {
                tally.Count(result);
                messages.Write(result.Diagnostics);
                if (result.Reading is { } reading)
                    Write(output, reading);
                progress.Report(tally.Total);
            }
            output.Flush();
        }
        catch (OperationCanceledException)
        {
            output.Flush();
            return cancellation.ExitCode;
        }
        return tally.ExitCode(messages, input.IsStrict(parsed));
    }

    // A reader at the other end of a pipe gets each reading as soon as it is made.
    private static void Write(StandardOutput output, Model.Reading reading)
    {
        output.Write(ReadingJson.Write(reading));
        output.Write("\n"u8);
        output.Flush();
    }
}
