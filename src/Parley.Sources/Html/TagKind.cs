namespace Parley.Sources;

/// <summary>What an element does to the text in it.</summary>
internal enum TagKind
{
    Inline,

    /// <summary>Nothing of it is read.</summary>
    Skip,

    /// <summary>Furniture by its tag.</summary>
    Drop,
    Block,

    /// <summary>A table's cell: a block where it is long.</summary>
    Cell,
}
