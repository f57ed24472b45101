namespace Parley.Record;

/// <summary>The parts of a rule by which an amount changes.</summary>
internal enum EscalationPart
{
    /// <summary>"increasing".</summary>
    Change,

    /// <summary>"every year".</summary>
    Every,

    /// <summary>"in line with": what follows is the index.</summary>
    Index,

    /// <summary>"rises with": both at once.</summary>
    Indexed,

    /// <summary>"capped at": what follows is the most.</summary>
    Cap,

    /// <summary>"consumer prices": what amounts are tied to, where "with" stands before it.</summary>
    Measure,
}
