namespace Parley.Sources;

/// <summary>How far a line of furniture reaches.</summary>
internal enum FurnitureEffect
{
    /// <summary>That line goes.</summary>
    Line,

    /// <summary>The titles that follow it go too.</summary>
    List,

    /// <summary>All that follows it goes.</summary>
    Rest,
}
