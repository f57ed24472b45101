namespace Parley.Language;

/// <summary>What the words of a time expression say, whether or not it could be resolved: enough to place an undated report by what it says.</summary>
public sealed record TimeSlots
{
    public DayOfWeek? Weekday { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The unit that is counted: Year in "last year" and "two years ago".</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>How many units it lies from the day of the report, negative before it: -1 in "last year" and "yesterday".</summary>
    public int? Offset { get; init; }

    /// <summary>Whether it is counted from the date named before instead ("two days later").</summary>
    public bool IsFromPrevious { get; init; }

    /// <summary>-1, 0 or 1 where "last", "this" or "next" was said.</summary>
    public int? Relation { get; init; }

    /// <summary>TIMEX3's code for a part of the day ("NI").</summary>
    public string? DayPart { get; init; }

    /// <summary>Whether the verb beside it tells that it lies ahead (1) or behind (-1); 0 where nothing does.</summary>
    public int Tense { get; init; }
}
