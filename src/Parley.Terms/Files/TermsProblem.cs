using Parley.Model;

namespace Parley.Terms;

/// <summary>What is wrong with a terms file, where, and how to mend it.</summary>
/// <param name="Code">A diagnostic of docs/diagnostics.md.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
public sealed record TermsProblem(string Code, string File, int Line, int Column, string Message, string Hint)
{
    public Diagnostic ToDiagnostic() => new(Code, Severity.Error, $"{File}:{Line}:{Column}", Message, Hint);
}
