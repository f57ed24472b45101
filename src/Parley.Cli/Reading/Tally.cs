using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>Counts what became of the inputs.</summary>
internal sealed class Tally
{
    public int Read { get; private set; }

    public int Skipped { get; private set; }

    public int Failed { get; private set; }

    public int Total => Read + Skipped + Failed;

    public RunCounts Counts => new(Read, Skipped, Failed);

    public void Count(ReportResult result)
    {
        if (result.IsKnown)
            Skipped++;
        else if (result.Reading is not null)
            Read++;
        else if (result.Key is not null || result.Diagnostics.Any(one => one.Severity == Severity.Error))
            Failed++;
    }

    public int ExitCode(Messages messages, bool strict)
    {
        if (Read + Skipped == 0)
            return ExitCodes.NothingRead;
        return Failed > 0 || messages.Errors > 0 || (strict && messages.Warnings > 0) ? ExitCodes.SomeFailed : ExitCodes.Done;
    }
}
