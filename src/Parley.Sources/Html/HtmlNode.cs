namespace Parley.Sources;

/// <summary>An element or a text of a page, in document order.</summary>
internal sealed class HtmlNode
{
    /// <summary>The element's name in small letters; empty for text.</summary>
    public required string Tag { get; init; }

    /// <summary>Null for elements.</summary>
    public string? Text { get; init; }

    /// <summary>The index of the element it stands in; -1 for the first.</summary>
    public required int Parent { get; init; }

    /// <summary>The index behind its last descendant.</summary>
    public int End { get; set; }

    public TagKind Kind { get; init; }

    public ClassKind Class { get; init; }

    /// <summary>The value of <c>itemprop</c>; null where it has none.</summary>
    public string? Property { get; init; }

    /// <summary>The value of <c>datetime</c>; null where it has none.</summary>
    public string? DateTime { get; init; }

    /// <summary>Whether it is a link to the writer's page (<c>rel=author</c>).</summary>
    public bool IsAuthorLink { get; init; }

    /// <summary>The page's main part, by its role.</summary>
    public bool IsMain { get; init; }

    /// <summary>A window over the page, by its role.</summary>
    public bool IsDialog { get; init; }

    /// <summary>Furniture by its role.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether it is not shown until a script shows it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Hints for the lines in it, those of the elements around it included.</summary>
    public LineHints Hints { get; set; }

    /// <summary>Characters of text in it, white space aside.</summary>
    public int Letters { get; set; }

    /// <summary>Words of running text in it.</summary>
    public int Prose { get; set; }

    /// <summary>Whether it lies in an element whose line breaks count.</summary>
    public bool IsPreformatted { get; set; }

    public bool IsDropped { get; set; }
}
