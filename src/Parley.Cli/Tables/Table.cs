namespace Parley.Cli;

/// <summary>Rows of text under headings, whatever they are shown as.</summary>
/// <param name="Name">In small letters: a file name and a word of the command line.</param>
/// <param name="Columns">The contract's names.</param>
/// <param name="Rows">As many cells as there are columns; null is empty.</param>
internal sealed record Table(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows);
