namespace Parley.Terms;

/// <summary>When amounts are rounded.</summary>
public enum RoundingTime
{
    /// <summary>Each year's amount; the next year starts from the rounded one.</summary>
    EveryYear,

    /// <summary>Only what is shown: the next year starts from the unrounded amount.</summary>
    AtTheEnd,

    Never,
}
