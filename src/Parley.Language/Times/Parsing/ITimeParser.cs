namespace Parley.Language;

/// <summary>Reads the words of time expressions of one language into slots.</summary>
internal interface ITimeParser
{
    /// <summary>The time expression that begins at the atom; null where none does.</summary>
    TimeDraft? Parse(in AtomRange atoms, int at);

    /// <summary>The second day of a pair that shares its month with the first; null where there is none.</summary>
    TimeDraft? ParseSecondDay(in AtomRange atoms, TimeDraft first);
}
