namespace Parley.Cli;

/// <summary>What the process returns; documented in docs/exit-codes.md.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Some reports gave no reading, or there was a warning under <c>--strict</c>; the rest was done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>No report could be read; nothing was written.</summary>
    public const int NothingRead = 3;

    /// <summary>The database or the output folder cannot be used.</summary>
    public const int Store = 4;

    /// <summary>A defect of Parley.</summary>
    public const int Defect = 5;

    /// <summary>Ctrl-C: 128 and the signal's number, as shells count.</summary>
    public const int Interrupted = 130;

    /// <summary>Standard output was closed before everything was written, as by <c>head</c>.</summary>
    public const int OutputClosed = 141;

    public const int Terminated = 143;
}
