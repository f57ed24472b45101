using System.CommandLine;
using Parley.Record;

namespace Parley.Cli;

/// <summary><c>parley pipeline</c>: what reads the reports, stage by stage.</summary>
internal static class PipelineCommand
{
    private const string Examples = """
          parley pipeline   stages with the layers that each needs and gives
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("pipeline", "Lists the stages that read a report, and the versions of their word lists.", Examples);
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        StandardOutput.WriteAll(PipelineText.Of(ReportReader.CreateDefault()));
        return ExitCodes.Done;
    }
}
