using Parley.Model;

namespace Parley.Language;

/// <summary>A time expression whose slots are filled and whose value is not yet worked out; places are atoms.</summary>
internal sealed record TimeDraft(int First, int End, TimeForm Form, TimexType Type, string Rule)
{
    /// <summary>The value, where the words give it.</summary>
    public string? Fixed { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public TimeUnit? Unit { get; init; }

    /// <summary>Units from the report's day, or from the date before where <see cref="IsFromPrevious"/>.</summary>
    public int? Offset { get; init; }

    public bool IsFromPrevious { get; init; }

    /// <summary>Whether "last", "next" or "this" was said of a weekday, month or season.</summary>
    public int? Relation { get; init; }

    /// <summary>TIMEX3 code of a quarter, half or season ("Q3", "H1", "SU").</summary>
    public string? YearPart { get; init; }

    public string? DayPart { get; init; }

    /// <summary>"17:30".</summary>
    public string? Clock { get; init; }

    public string? Holiday { get; init; }

    public string? Mod { get; init; }

    /// <summary>Whether the year is one of a budget: "FY2020", "the next fiscal year".</summary>
    public bool IsFiscal { get; init; }

    public double Confidence { get; init; } = 0.9;

    /// <summary>Whether the verb beside it may decide which year or week is meant.</summary>
    public bool NeedsTense => Form is TimeForm.Weekday or TimeForm.Holiday || Form is TimeForm.Calendar or TimeForm.YearPart && Year is null && Offset is null;

    public bool IsDay => Form is TimeForm.Weekday or TimeForm.Holiday or TimeForm.DayOfMonth || Form == TimeForm.Calendar && Day is not null || Form == TimeForm.Offset && Unit == TimeUnit.Day;
}
