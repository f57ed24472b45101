namespace Parley.Language;

/// <summary>What a word may do in or beside a time expression, where no value goes with it.</summary>
[Flags]
internal enum TimeRoles
{
    None = 0,

    /// <summary>"every", "each".</summary>
    Every = 1,

    /// <summary>May stand between "the" and a unit: "the full year".</summary>
    Latest = 2,

    /// <summary>"fiscal".</summary>
    Fiscal = 4,

    /// <summary>"period".</summary>
    Period = 8,

    /// <summary>A time zone.</summary>
    Zone = 16,

    /// <summary>A verb that tells that a day lies ahead: "will".</summary>
    Ahead = 32,

    /// <summary>A verb that tells that a day lies behind: "met".</summary>
    Behind = 64,

    /// <summary>A preposition of a day ahead: "until".</summary>
    Until = 128,

    /// <summary>May stand between a number and its unit: "three full days".</summary>
    Filler = 256,

    /// <summary>The plural of a unit or weekday.</summary>
    Plural = 512,

    /// <summary>"ago": always counted from the report's day.</summary>
    Ago = 1024,

    /// <summary>Behind the number of a month, where a language counts its months.</summary>
    MonthMark = 2048,

    /// <summary>Behind the number of a day of the month.</summary>
    DayMark = 4096,

    /// <summary>Behind the number of an hour.</summary>
    HourMark = 8192,
}
