namespace Parley.Language;

/// <summary>What a unit of the lexicon measures.</summary>
internal enum UnitKind
{
    Percent,

    /// <summary>A difference of two percentages.</summary>
    PercentagePoints,

    /// <summary>Points of an index.</summary>
    Index,

    /// <summary>A length of time.</summary>
    Time,

    /// <summary>A measure in which goods and quotas are counted.</summary>
    Count,

    /// <summary>No figure of a negotiation.</summary>
    Physical,

    /// <summary>Makes the number a place in a row: the Korean counter of meetings.</summary>
    Ordinal,
}
