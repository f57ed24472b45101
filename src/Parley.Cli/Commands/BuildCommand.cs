using System.CommandLine;

namespace Parley.Cli;

/// <summary><c>parley build</c>: reports in, a dossier folder out.</summary>
internal static class BuildCommand
{
    private const string Examples = """
          parley build samples/sma              leaves parley-dossier/index.html
          parley build reports/ -o talks        writes the folder talks
          parley build --from jsonl feed.jsonl  one report a line
          parley build 'saved/*.html' talks.warc.gz https://paper.example/rss
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("build", "Reads reports and leaves a dossier: index.html, dossier.json, readings.jsonl and the database.", Examples);
        var input = new InputArguments();
        var output = new Option<string>("--output", "-o") { Description = "The folder to write.", HelpName = "DIR", DefaultValueFactory = _ => DossierArguments.DefaultFolder };
        var corrections = new Option<string?>("--corrections") { Description = "What a person set right; else corrections.yaml in the folder.", HelpName = "FILE" };
        var pages = new Option<string?>("--pages") { Description = "One page for all, or a page for each negotiation and each report; many from 500 reports on.", HelpName = "one|many" };
        pages.AcceptOnlyFromAmong("one", "many");
        input.AddTo(command);
        command.Add(output);
        command.Add(corrections);
        command.Add(pages);
        command.SetAction(parsed => Run(input, parsed, parsed.GetValue(output)!, parsed.GetValue(corrections), parsed.GetValue(pages)));
        return command;
    }

    private static int Run(InputArguments input, ParseResult parsed, string folder, string? corrections, string? pages)
    {
        using var cancellation = new Cancellation();
        var messages = new Messages(Console.Error, input.IsQuiet(parsed));
        var build = new DossierBuild(folder, corrections, pages, input.Threads(parsed), messages, TimeProvider.System, cancellation.Token);
        try
        {
            var summary = build.Run(ReportInputs.Of(input.Inputs(parsed), Path.Combine(folder, "snapshots"), cancellation.Token));
            if (summary is not null && !messages.IsQuiet)
                StandardOutput.WriteAll(summary);
            return build.Tally.ExitCode(messages, input.IsStrict(parsed));
        }
        catch (OperationCanceledException)
        {
            return cancellation.ExitCode;
        }
    }
}
