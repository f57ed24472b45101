namespace Parley.Sources;

/// <summary>What the words of an element's attributes say about it.</summary>
[Flags]
internal enum ClassKind
{
    None = 0,
    Drop = 1,
    Caption = 2,
    Byline = 4,
    Date = 8,
    Headline = 16,
    Body = 32,
    Standfirst = 64,
}
