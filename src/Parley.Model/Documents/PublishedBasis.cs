namespace Parley.Model;

/// <summary>What a publication date rests on.</summary>
public enum PublishedBasis
{
    /// <summary>Structured data of the page.</summary>
    Metadata,

    /// <summary>A visible header line of the page.</summary>
    Header,

    /// <summary>The dateline of the report ("SEOUL, Nov. 19 --").</summary>
    Dateline,

    /// <summary>The page's address.</summary>
    Url,

    /// <summary>What the text says, at the precision that this defends.</summary>
    Inferred,

    /// <summary>Given from outside, together with the text.</summary>
    Given,
}
