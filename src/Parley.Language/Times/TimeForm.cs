namespace Parley.Language;

/// <summary>How a time expression's value is worked out from its slots.</summary>
internal enum TimeForm
{
    /// <summary>The value is in the words: "now", "three years", "every day".</summary>
    Fixed,

    /// <summary>Year, month and day, some of them said: "Aug. 20", "1991".</summary>
    Calendar,

    /// <summary>A day of the month whose month is not said.</summary>
    DayOfMonth,

    /// <summary>"Friday", "last Friday".</summary>
    Weekday,

    /// <summary>So many units from the report's day or from the date before: "last year", "two days later", "today".</summary>
    Offset,

    /// <summary>A quarter, half or season of a year: "the third quarter", "last spring".</summary>
    YearPart,

    /// <summary>A unit that the text has set before: "the quarter", "that day".</summary>
    Same,

    /// <summary>The same period a year before: "the year-earlier quarter", and in earnings reports "a year ago".</summary>
    YearBefore,

    /// <summary>"the 1990s".</summary>
    Decade,

    /// <summary>"the 20th century".</summary>
    Century,

    /// <summary>"Thanksgiving".</summary>
    Holiday,

    /// <summary>A part or hour of a day that is not named: "this morning" has its day, "the morning" and "5 p.m." have not.</summary>
    DayPart,
}
