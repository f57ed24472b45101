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

    /// <summary>Furniture, whatever else its words say: "author-bio", "related-headlines".</summary>
    Out = 128,

    /// <summary>A sentence of the report, printed again in large letters.</summary>
    Pullquote = 256,

    /// <summary>A report or the teaser of one.</summary>
    Entry = 512,

    /// <summary>The class that begins with it says nothing: "no-share".</summary>
    Skip = 1024,
}
