namespace Parley.Sources;

/// <summary>What a word says in a date line.</summary>
internal enum HeaderWord
{
    None,
    Month,
    Weekday,

    /// <summary>"Spring": what a quarterly is of.</summary>
    Season,

    /// <summary>"Posted", "published": the date behind it is the report's.</summary>
    Published,

    /// <summary>"Updated", "modified": a later date than the report's.</summary>
    Updated,

    /// <summary>"KST", "a.m.", "at", "last": says nothing about the day.</summary>
    Filler,
}
