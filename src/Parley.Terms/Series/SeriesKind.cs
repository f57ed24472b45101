namespace Parley.Terms;

/// <summary>What the values of a series are.</summary>
public enum SeriesKind
{
    /// <summary>Per cent on the year before.</summary>
    Change,

    /// <summary>A level, whose change is worked out.</summary>
    Level,
}
