namespace Parley.Record;

/// <summary>What a word of the calendar says.</summary>
internal enum CalendarKind
{
    Month,

    /// <summary>"next year": an offset from the report's year.</summary>
    Year,

    /// <summary>"end of", "year-end".</summary>
    End,

    /// <summary>Monday is 1, Sunday 7, as ISO 8601 has them.</summary>
    Weekday,

    /// <summary>Before the year in which a page was published.</summary>
    Copyright,
}
