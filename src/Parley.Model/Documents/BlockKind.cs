namespace Parley.Model;

/// <summary>What a block of a document is. A caption is kept, marked, and never joined to a sentence beside it.</summary>
public enum BlockKind
{
    Headline,
    Body,
    Caption,
    Byline,
    Dateline,
}
