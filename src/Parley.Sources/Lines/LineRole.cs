namespace Parley.Sources;

/// <summary>What a line of a page is.</summary>
internal enum LineRole
{
    /// <summary>Not yet known; in the end, a part of the body.</summary>
    Body,
    Headline,
    Caption,
    Byline,

    /// <summary>An outlet's name below the headline, or an agency's mark at the end.</summary>
    Outlet,

    /// <summary>Not part of the report.</summary>
    Furniture,
}
