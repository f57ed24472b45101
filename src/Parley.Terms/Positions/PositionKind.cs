namespace Parley.Terms;

/// <summary>What a step of a position gives.</summary>
public enum PositionKind
{
    /// <summary>An amount a year.</summary>
    Amount,

    /// <summary>An amount for all years together.</summary>
    TotalAmount,

    /// <summary>Per cent more or less than the year before.</summary>
    Change,

    /// <summary>Times the year before.</summary>
    Multiple,
}
