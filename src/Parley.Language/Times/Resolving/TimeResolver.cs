using System.Globalization;
using NodaTime;
using Parley.Model;

namespace Parley.Language;

/// <summary>Works out values, in text order, from the report's day and the dates named before. One per document. All arithmetic is of the ISO calendar and NodaTime's.</summary>
internal sealed partial class TimeResolver(LocalDate? reference, Holidays holidays)
{
    // The confidence of an expression that good writers use for either of two days.
    private const double Ambiguous = 0.6;

    // The last date that was resolved, as its first day and the unit that it is exact to: what "two days later" counts from.
    private (LocalDate Day, TimeUnit Unit)? _previous;

    // The last that was exact to the day: what "the same day" means.
    private LocalDate? _previousDay;

    // The last quarter that was named: what "the quarter" and, in reports on earnings, "a year ago" mean.
    private LocalDate? _quarter;

    /// <param name="fiscal">The calendar of a budget year; null where it is none, or nobody's.</param>
    public TimeMention Resolve(TimeDraft draft, TextSpan span, Tense tense, FiscalCalendar? fiscal = null)
    {
        var said = draft;
        if (fiscal is not null && draft.Year is null && reference is { } today
            && fiscal.YearOf(draft.IsFromPrevious ? _previous?.Day ?? today : today) + (draft.Offset ?? 0) is >= 1 and <= 9999 and var named)
            draft = draft with { Form = TimeForm.Calendar, Year = named };
        var value = ValueOf(draft, tense);
        var type = draft.Type;
        if (value is not null && (draft.Clock is not null || draft.DayPart is not null))
            value = value.Length == 10 ? value + "T" + (draft.Clock ?? draft.DayPart) : value;
        var confidence = IsAmbiguous(draft) ? Math.Min(draft.Confidence, Ambiguous) : draft.Confidence;
        return new(span, type, value, draft.Mod, value is null ? Math.Round(confidence * 0.8, 2) : confidence, draft.Rule)
        {
            Slots = SlotsOf(said, tense),
            FiscalDays = fiscal is not null && draft.Year is { } year ? fiscal.DaysOf(year) : null,
        };
    }

    /// <summary>Whether the verb beside it decides its value. Where no day is known to count from, its direction is told all the same.</summary>
    /// <param name="draft">The expression.</param>
    /// <param name="isAheadAsked">Whether it matters only if the verb points ahead.</param>
    public bool NeedsTense(TimeDraft draft, out bool isAheadAsked)
    {
        isAheadAsked = false;
        if (!draft.NeedsTense || reference is null)
            return draft.NeedsTense;
        var unknown = DayOf(draft, Tense.Unknown);
        isAheadAsked = draft.Form == TimeForm.Weekday || unknown == DayOf(draft, Tense.Behind) && unknown == DayOf(draft, Tense.SurelyBehind);
        return !isAheadAsked || unknown != DayOf(draft, Tense.Ahead) || draft.Form != TimeForm.Weekday && unknown != DayOf(draft, Tense.SurelyAhead);
    }

    // "last Wednesday" on a Wednesday may be today or a week ago; "next Friday" on a Wednesday this week's Friday or the next one's.
    private bool IsAmbiguous(TimeDraft draft)
    {
        if (draft is not { Form: TimeForm.Weekday, Relation: -1 or 1, IsFromPrevious: false, Weekday: { } weekday } || reference is not { } today)
            return false;
        var ahead = (7 + (int)weekday - (int)today.DayOfWeek) % 7;
        return ahead == 0 || draft.Relation > 0 && ((int)weekday + 6) % 7 > ((int)today.DayOfWeek + 6) % 7;
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

    private void SetPrevious(LocalDate day, TimeUnit unit)
    {
        _previous = (day, unit);
        if (unit == TimeUnit.Day)
            _previousDay = day;
    }

    private (LocalDate Day, TimeUnit Unit)? DayOf(TimeDraft draft, Tense tense) => draft.Form switch
    {
        TimeForm.Calendar => Calendar(draft, tense),
        TimeForm.DayOfMonth => DayOfMonth(draft),
        TimeForm.Weekday => Weekday(draft, tense),
        TimeForm.Offset => Offset(draft),
        TimeForm.YearPart => YearPart(draft, tense),
        TimeForm.Same => Same(draft),
        TimeForm.YearBefore => YearBefore(draft),
        TimeForm.Decade => (new LocalDate(draft.Year!.Value, 1, 1), TimeUnit.Decade),
        TimeForm.Century => (new LocalDate(Math.Max(draft.Year!.Value, 1), 1, 1), TimeUnit.Century),
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
