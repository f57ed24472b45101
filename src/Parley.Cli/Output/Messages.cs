using Parley.Model;

namespace Parley.Cli;

/// <summary>What goes to standard error: a line for each diagnostic, and progress where somebody is watching.</summary>
internal sealed class Messages(TextWriter error, bool quiet)
{
    private readonly Lock _lock = new();
    private int _progressWidth;

    public int Warnings { get; private set; }

    public int Errors { get; private set; }

    public bool IsQuiet => quiet;

    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Write(diagnostic);
    }

    /// <summary>One line, <c>PAR605 file: message (hint)</c>, the file left out where the message names it; mere information is left out where quiet is wanted.</summary>
    public void Write(Diagnostic diagnostic)
    {
        Count(diagnostic.Severity);
        if (quiet && diagnostic.Severity == Severity.Info)
            return;
        var hint = diagnostic.Hint is null ? "" : $" ({diagnostic.Hint})";
        var where = diagnostic.Message.Contains(diagnostic.Where, StringComparison.Ordinal) ? "" : $"{diagnostic.Where}: ";
        WriteLine(TerminalText.Clean($"{diagnostic.Code} {where}{diagnostic.Message}{hint}"));
    }

    public void WriteLine(string line)
    {
        lock (_lock)
        {
            ClearProgress();
            error.Write($"{line}\n");
        }
    }

    /// <summary>Shows how far the work is on a line that the next message overwrites.</summary>
    public void WriteProgress(string text)
    {
        lock (_lock)
        {
            error.Write($"\r{text.PadRight(_progressWidth)}");
            _progressWidth = text.Length;
            error.Flush();
        }
    }

    public void ClearProgress()
    {
        lock (_lock)
        {
            if (_progressWidth > 0)
                error.Write($"\r{new string(' ', _progressWidth)}\r");
            _progressWidth = 0;
        }
    }

    private void Count(Severity severity)
    {
        if (severity == Severity.Error)
            Errors++;
        else if (severity == Severity.Warning)
            Warnings++;
    }
}
