namespace Parley.Pages;

/// <summary>What a marked stretch of a report is evidence of; one stretch can be evidence of several things.</summary>
[Flags]
internal enum MarkKinds
{
    None = 0,
    Figure = 1,
    Statement = 2,
    Round = 4,
    Agreement = 8,
    Deadline = 16,
    Date = 32,
    Actor = 64,

    /// <summary>Words that a line of the dossier quotes without an item behind them, such as a dateline.</summary>
    Quoted = 128,
}
