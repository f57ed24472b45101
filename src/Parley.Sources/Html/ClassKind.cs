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

    /// <summary>A report written entry by entry while something goes on.</summary>
    Live = 2048,

    /// <summary>A post of a social network, set into the report.</summary>
    Embed = 4096,

    /// <summary>What stands before those who do not pay.</summary>
    Wall = 8192,

    /// <summary>The class that begins with it says nothing: "no-share".</summary>
    Skip = 1024,
}
