using NodaTime;

namespace Parley.Language;

internal sealed partial class TimeResolver
{
    // In days: another year must lie that much nearer than this one.
    private const int OtherYear = 25;

    private (LocalDate, TimeUnit)? Calendar(TimeDraft draft, Tense tense)
    {
        if (draft.Month is not { } month)
            return draft.Year is { } only ? (new LocalDate(only, 1, 1), TimeUnit.Year) : null;
        var unit = draft.Day is null ? TimeUnit.Month : draft.Unit ?? TimeUnit.Day;
        if (draft.Year is { } year)
            return DayIn(year, month, draft.Day) is { } exact ? (exact, unit) : null;
        // "the following April": counted from the date named before.
        if ((draft.IsFromPrevious ? _previous?.Day ?? reference : reference) is not { } today)
            return null;
        if (draft.Offset is { } years)
            return DayIn(today.Year + years, month, draft.Day) is { } related ? (related, unit) : null;
        return Nearest(today, y => DayIn(y, month, draft.Day), unit, draft.Relation, tense) is { } day ? (day, unit) : null;
    }

    private static LocalDate? DayIn(int year, int month, int? day) =>
        year is < 1 or > 9999 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) ? null : new LocalDate(year, month, day ?? 1);

    // A day or month without a year: the one that the relation or the tense points to, else the nearest.
    private static LocalDate? Nearest(LocalDate today, Func<int, LocalDate?> dayIn, TimeUnit unit, int? relation, Tense tense)
    {
        LocalDate? best = null;
        var least = int.MaxValue;
        for (var year = Math.Max(today.Year - 1, 1); year <= Math.Min(today.Year + 1, 9999); year++)
        {
            if (dayIn(year) is not { } day)
                continue;
            var distance = unit == TimeUnit.Month ? ((day.Year - today.Year) * 12 + day.Month - today.Month) * 30 : Period.DaysBetween(today, day);
            var cost = Cost(distance, unit, relation, tense) + (day.Year == today.Year ? 0 : OtherYear);
            if (cost < least)
                (best, least) = (day, cost);
        }
        return best;
    }

    private static int Cost(int distance, TimeUnit unit, int? relation, Tense tense)
    {
        var direction = relation is null or 0 ? (int)tense : relation.Value;
        var wrong = direction < 0 && distance > 0 || direction > 0 && distance < 0;
        // What lies behind is spoken of more than what lies ahead; a tense that disagrees outweighs months, for a month without a day nearly a year.
        var cost = Math.Abs(distance) + (distance > 0 ? 20 : 0);
        return wrong ? cost + (relation is -1 or 1 ? 10_000 : unit == TimeUnit.Month ? 300 : Math.Abs(direction) > 1 ? 400 : 120) : relation is -1 or 1 && distance == 0 ? 5_000 : cost;
    }

    // "the 14th": of the month said beside it, else the nearest, rather behind than ahead, unless a word says which.
    private (LocalDate, TimeUnit)? DayOfMonth(TimeDraft draft)
    {
        if (reference is not { } today || draft.Day is not { } day)
            return null;
        if (draft is { Unit: TimeUnit.Month, Offset: { } months })
            return TimexValue.Add(new LocalDate(today.Year, today.Month, 1), TimeUnit.Month, months) is { } said && DayIn(said.Year, said.Month, day) is { } inMonth ? (inMonth, TimeUnit.Day) : null;
        LocalDate? best = null;
        var least = int.MaxValue;
        for (var step = -1; step <= 1; step++)
        {
            if (TimexValue.Add(new LocalDate(today.Year, today.Month, 1), TimeUnit.Month, step) is not { } month || DayIn(month.Year, month.Month, day) is not { } candidate)
                continue;
            var distance = Period.DaysBetween(today, candidate);
            var isWrong = draft.Relation < 0 && distance > 0 || draft.Relation > 0 && distance < 0;
            var cost = Math.Abs(distance) + (distance > 0 ? 5 : 0) + (isWrong ? 1000 : 0);
            if (cost < least)
                (best, least) = (candidate, cost);
        }
        return best is { } nearest ? (nearest, TimeUnit.Day) : null;
    }

    private (LocalDate, TimeUnit)? Weekday(TimeDraft draft, Tense tense)
    {
        var from = draft.IsFromPrevious ? _previousDay ?? reference : reference;
        if (from is not { } today || draft.Weekday is not { } weekday)
            return null;
        // "Tuesday of next week": counted from that week's Monday.
        // "this Friday" is of the report's own week.
        var weeksAway = draft.Unit == TimeUnit.Week ? draft.Offset : draft is { Relation: 0, IsFromPrevious: false } ? 0 : null;
        if (weeksAway is { } weeks)
            return TimexValue.Add(today, TimeUnit.Day, 7 * weeks - ((int)today.DayOfWeek + 6) % 7 + ((int)weekday + 6) % 7) is { } inWeek ? (inWeek, TimeUnit.Day) : null;
        var behind = (7 + (int)today.DayOfWeek - (int)weekday) % 7;
        var relation = draft.Relation ?? 0;
        var steps = relation switch
        {
            < 0 => behind == 0 ? -7 : -behind,
            > 0 => 7 - behind,
            _ when draft.Relation is null && tense >= Tense.Ahead && behind > 0 => 7 - behind,
            _ => -behind,
        };
        return TimexValue.Add(today, TimeUnit.Day, steps) is { } day ? (day, TimeUnit.Day) : null;
    }

    private (LocalDate, TimeUnit)? Offset(TimeDraft draft)
    {
        var previous = draft.Unit <= TimeUnit.Day ? _previousDay : _previous?.Day;
        var from = draft.IsFromPrevious ? previous ?? reference : reference;
        if (from is not { } start || draft.Unit is not { } unit || draft.Offset is not { } offset)
            return null;
        return TimexValue.Add(start, unit, offset) is { } day ? (day, unit < TimeUnit.Day ? TimeUnit.Day : unit) : null;
    }

    // "the third quarter": of the year said, else the last one that has begun, or the next where the tense points ahead.
    private (LocalDate, TimeUnit)? YearPart(TimeDraft draft, Tense tense)
    {
        var unit = draft.Unit ?? TimeUnit.Month;
        var month = FirstMonth(draft.YearPart!);
        if (draft.Year is { } said)
            return (new LocalDate(said, month, 1), unit);
        if (reference is not { } today)
            return null;
        if (draft.Offset is { } offset)
            return TimexValue.Add(new LocalDate(today.Year, month, 1), TimeUnit.Year, offset) is { } related ? (related, unit) : null;
        var relation = draft.Relation is 0 ? null : draft.Relation;
        if (draft.Relation is 0)
            return (new LocalDate(today.Year, month, 1), unit);
        if (relation is not null)
            return Nearest(today, year => new LocalDate(year, month, 1), TimeUnit.Month, relation, tense) is { } day ? (day, unit) : null;
        return LastBegun(today, month, tense) is { } begun ? (begun, unit) : null;
    }

    // A quarter without a year is the last that has begun; only where that lies half a year back, a tense that points ahead means the next.
    private static LocalDate? LastBegun(LocalDate today, int month, Tense tense)
    {
        var year = month <= today.Month ? today.Year : today.Year - 1;
        var monthsAgo = (today.Year - year) * 12 + today.Month - month;
        if (tense >= Tense.Ahead && monthsAgo > 6)
            year++;
        return year is < 1 or > 9999 ? null : new LocalDate(year, month, 1);
    }

    private static int FirstMonth(string part) => part switch
    {
        "Q2" => 4,
        "Q3" or "H2" => 7,
        "Q4" => 10,
        "SP" => 3,
        "SU" => 6,
        "FA" => 9,
        "WI" => 12,
        _ => 1,
    };

    private (LocalDate, TimeUnit)? Same(TimeDraft draft)
    {
        var unit = draft.Unit!.Value;
        // "the latest quarter" has ended.
        if (unit == TimeUnit.Quarter && draft.Rule == "latest-ended" && reference is { } present && TimexValue.Add(present, unit, -1) is { } ended)
            return (_quarter is { } spoken && spoken <= FirstOfQuarter(ended) ? spoken : FirstOfQuarter(ended), unit);
        if (unit == TimeUnit.Quarter)
            return _quarter is { } named ? (named, unit) : reference is { } now && TimexValue.Add(now, unit, -1) is { } last ? (FirstOfQuarter(last), unit) : null;
        if (reference is not { } today)
            return null;
        return unit == TimeUnit.Weekend && today.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && TimexValue.Add(today, TimeUnit.Week, -1) is { } before ? (before, unit) : (today, unit);
    }

    private static LocalDate FirstOfQuarter(LocalDate day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);

    // "a year ago": the quarter spoken of, a year before; elsewhere the year before.
    private (LocalDate, TimeUnit)? YearBefore(TimeDraft draft)
    {
        if (draft.Year is { } year)
            return _quarter is { } spoken ? (new LocalDate(year, spoken.Month, 1), TimeUnit.Quarter) : (new LocalDate(year, 1, 1), TimeUnit.Year);
        if (_quarter is { } quarter && TimexValue.Add(quarter, TimeUnit.Year, -1) is { } before)
            return (before, TimeUnit.Quarter);
        var from = draft.IsFromPrevious ? _previous?.Day ?? reference : reference;
        return from is { } day && TimexValue.Add(day, TimeUnit.Year, -1) is { } last ? (last, TimeUnit.Year) : null;
    }

    private (LocalDate, TimeUnit)? Holiday(TimeDraft draft, Tense tense)
    {
        if (draft.Year is { } said)
            return holidays.DayOf(draft.Holiday!, said) is { } exact ? (exact, TimeUnit.Day) : null;
        if (reference is not { } today)
            return null;
        return Nearest(today, year => holidays.DayOf(draft.Holiday!, year), TimeUnit.Day, draft.Relation, tense) is { } day ? (day, TimeUnit.Day) : null;
    }
}
