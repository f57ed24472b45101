namespace Parley.Sources;

/// <summary>What the page's markup says about a line, before its words are looked at.</summary>
[Flags]
internal enum LineHints
{
    None = 0,

    /// <summary>A picture stood right before it, or in it.</summary>
    AfterImage = 1,

    Headline = 2,
    Caption = 4,
    Byline = 8,
    Date = 16,

    /// <summary>A heading below the headline.</summary>
    Heading = 32,

    /// <summary>Most of its words are links.</summary>
    Links = 64,

    ListItem = 128,

    /// <summary>An empty line, or a block's edge, came before it.</summary>
    AfterGap = 256,

    /// <summary>It stands between the headline and the element that holds the body.</summary>
    Between = 512,

    /// <summary>Its element says that it repeats words of the report.</summary>
    Pullquote = 1024,

    /// <summary>It is a row of a table, or of text whose line breaks count.</summary>
    Table = 4096,

    /// <summary>Its list is one of links.</summary>
    LinkList = 2048,
}
