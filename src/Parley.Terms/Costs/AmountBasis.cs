namespace Parley.Terms;

/// <summary>What an amount rests on.</summary>
public enum AmountBasis
{
    /// <summary>The agreement sets it.</summary>
    Set,

    /// <summary>Worked out by the agreement's rule.</summary>
    Rule,

    /// <summary>A source has it; the rule cannot be worked out.</summary>
    Recorded,

    /// <summary>Nobody can know it yet, or no source was found.</summary>
    NotKnown,
}
