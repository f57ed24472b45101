namespace Parley.Terms;

/// <summary>How a figure of a source compares with what its formula gives.</summary>
public enum CheckVerdict
{
    /// <summary>The same to the last digit that is printed.</summary>
    Reproduces,

    /// <summary>It differs, and the rounding of the printed inputs can explain it.</summary>
    WithinRounding,

    /// <summary>It differs by more than rounding of the inputs: the sources contradict one another, or round more coarsely than they say.</summary>
    Conflict,

    /// <summary>An input has no verified value.</summary>
    NotKnown,
}
