namespace Parley.Record;

/// <summary>What a word of the calendar says.</summary>
internal enum CalendarKind
{
    Month,

    /// <summary>"next year": an offset from the report's year.</summary>
    Year,

    /// <summary>"end of", "year-end".</summary>
    End,
}
