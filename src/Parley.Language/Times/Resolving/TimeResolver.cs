using System.Globalization;
using Parley.Model;

namespace Parley.Language;

/// <summary>Works out values, in text order, from the report's day and the dates named before. One per document.</summary>
internal sealed partial class TimeResolver(DateOnly? reference, Holidays holidays)
{
    // The last date that was resolved, as its first day and the unit that it is exact to: what "two days later" counts from.
    private (DateOnly Day, TimeUnit Unit)? _previous;

    // The last that was exact to the day: what "the same day" means.
    private DateOnly? _previousDay;

    // The last quarter that was named: what "the quarter" and, in reports on earnings, "a year ago" mean.
    private DateOnly? _quarter;

    public TimeMention Resolve(TimeDraft draft, TextSpan span, Tense tense)
    {
        var value = ValueOf(draft, tense);
        var type = draft.Type;
        if (value is not null && (draft.Clock is not null || draft.DayPart is not null))
            value = value.Length == 10 ? value + "T" + (draft.Clock ?? draft.DayPart) : value;
        return new(span, type, value, draft.Mod, value is null ? Math.Round(draft.Confidence * 0.8, 2) : draft.Confidence, draft.Rule)
        {
            Slots = SlotsOf(draft, tense),
        };
    }

    private string? ValueOf(TimeDraft draft, Tense tense)
    {
        if (draft.Form == TimeForm.Fixed)
            return draft.Fixed;
        if (DayOf(draft, tense) is not var (day, unit))
            return null;
        if (draft.Form is not (TimeForm.DayPart or TimeForm.Same or TimeForm.YearBefore))
            SetPrevious(day, unit);
        if (unit == TimeUnit.Quarter && draft.Form != TimeForm.YearBefore && !(day > reference))
            _quarter = day;
        return draft is { Form: TimeForm.YearPart, YearPart: [not ('Q' or 'H'), ..] and var season }
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{season}") : TimexValue.Of(day, unit);
    }

    private void SetPrevious(DateOnly day, TimeUnit unit)
    {
        _previous = (day, unit);
        if (unit == TimeUnit.Day)
            _previousDay = day;
    }

    private (DateOnly Day, TimeUnit Unit)? DayOf(TimeDraft draft, Tense tense) => draft.Form switch
    {
        TimeForm.Calendar => Calendar(draft, tense),
        TimeForm.DayOfMonth => DayOfMonth(draft),
        TimeForm.Weekday => Weekday(draft, tense),
        TimeForm.Offset => Offset(draft),
        TimeForm.YearPart => YearPart(draft, tense),
        TimeForm.Same => Same(draft),
        TimeForm.YearBefore => YearBefore(draft),
        TimeForm.Decade => (new DateOnly(draft.Year!.Value, 1, 1), TimeUnit.Decade),
        TimeForm.Century => (new DateOnly(Math.Max(draft.Year!.Value, 1), 1, 1), TimeUnit.Century),
        TimeForm.Holiday => Holiday(draft, tense),
        TimeForm.DayPart => _previousDay is { } day ? (day, TimeUnit.Day) : reference is { } today ? (today, TimeUnit.Day) : null,
        _ => null,
    };

    private static TimeSlots SlotsOf(TimeDraft draft, Tense tense) => new()
    {
        Weekday = draft.Weekday,
        Year = draft.Year,
        Month = draft.Month,
        Day = draft.Day,
        Unit = draft.Unit,
        Offset = draft.Offset,
        IsFromPrevious = draft.IsFromPrevious,
        Relation = draft.Relation,
        DayPart = draft.DayPart,
        Tense = Math.Sign((int)tense),
    };
}
