namespace Parley.Terms;

/// <summary>Which way an amount between two units goes.</summary>
public enum RoundingDirection
{
    /// <summary>To the nearer; from the middle away from zero, as money is rounded by hand.</summary>
    HalfUp,

    /// <summary>To the nearer; from the middle to the even one.</summary>
    HalfEven,

    /// <summary>Never less.</summary>
    Up,

    /// <summary>Cut off.</summary>
    Down,
}
