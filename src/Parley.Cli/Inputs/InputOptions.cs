namespace Parley.Cli;

/// <summary>Where the reports are.</summary>
/// <param name="Paths">Files, folders, patterns and addresses; <c>-</c> is standard input.</param>
/// <param name="IsJsonLines">Whether each file holds one report a line.</param>
/// <param name="Snapshots">The folder that fetched pages are kept in; null for the command's own.</param>
/// <param name="AllowedHosts">Hosts that may lie in a private network.</param>
/// <param name="Delay">Between two requests to one host.</param>
internal sealed record InputOptions(IReadOnlyList<string> Paths, bool IsJsonLines, string? Snapshots, IReadOnlyList<string> AllowedHosts, TimeSpan Delay);
