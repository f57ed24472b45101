namespace Parley.Cli;

/// <summary>Where the reports are.</summary>
/// <param name="Paths">Files and folders; <c>-</c> is standard input.</param>
/// <param name="IsJsonLines">Whether each file holds one report a line.</param>
internal sealed record InputOptions(IReadOnlyList<string> Paths, bool IsJsonLines);
