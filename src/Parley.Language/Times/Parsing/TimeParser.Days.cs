using System.Globalization;
using Parley.Model;

namespace Parley.Language;

internal sealed partial class TimeParser
{
    // deictic: "today", "yesterday morning", "tomorrow night".
    private static TimeDraft ParseDeictic(in AtomRange atoms, int at, TimeWord time) =>
        WithHour(atoms, new(at, at + 1, TimeForm.Offset, TimexType.Date, "deictic") { Unit = TimeUnit.Day, Offset = time.Deictic, Confidence = 0.95 });

    // weekday: "Friday", "last Friday", "the previous Friday", "Friday, Oct. 23", "Thursday night".
    private TimeDraft? ParseWeekday(in AtomRange atoms, int at, int? relation, int? fromPrevious, int? first = null)
    {
        var time = atoms.TimeAt(at)!;
        if (!atoms[at].IsCapital)
            return null;
        var end = at + 1;
        var comma = atoms.TextOf(end) is "," ? end + 1 : end;
        if (atoms.WordAt(comma) is { Month: > 0 } && ParseMonth(atoms, comma) is { Day: not null } day)
            return day with { First = first ?? at, Weekday = time.Weekday, Rule = "weekday-date" };
        if (DayAt(atoms, comma) is not null && ParseDayFirst(atoms, comma) is { } dayFirst)
            return dayFirst with { First = first ?? at, Weekday = time.Weekday, Rule = "weekday-date" };
        if (time.Has(TimeRoles.Plural))
            return new(first ?? at, end, TimeForm.Fixed, TimexType.Set, "weekdays") { Fixed = $"XXXX-WXX-{IsoNumber(time.Weekday!.Value)}", Weekday = time.Weekday };
        // "Mon", "Sun" and other short forms need a date beside them.
        if (atoms.TextOf(at).Length < 4)
            return null;
        if (fromPrevious is { } steps)
            return WithHour(atoms, new(first ?? at, end, TimeForm.Weekday, TimexType.Date, "weekday-previous") { Weekday = time.Weekday, Relation = steps, IsFromPrevious = true });
        if (relation is null && WeekBehind(atoms, end) is { } week)
            return new(first ?? at, week.End, TimeForm.Weekday, TimexType.Date, "weekday-of-week") { Weekday = time.Weekday, Unit = TimeUnit.Week, Offset = week.Offset };
        return WithHour(atoms, new(first ?? at, end, TimeForm.Weekday, TimexType.Date, relation is null ? "weekday" : "weekday-related") { Weekday = time.Weekday, Relation = relation });
    }

    // weekday-of-week: "Friday next week", "Tuesday of last week".
    private static (int End, int Offset)? WeekBehind(in AtomRange atoms, int at)
    {
        var next = atoms.Is(at, Glue.Of) ? at + 1 : at;
        return atoms.TimeAt(next) is { Relation: { } relation } && atoms.TimeAt(next + 1) is { Unit: TimeUnit.Week } week && !week.Has(TimeRoles.Plural) ? (next + 2, relation) : null;
    }

    private static int IsoNumber(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    // "Friday morning", "Aug. 20 at night": a part of the day behind the day.
    private static TimeDraft WithHour(in AtomRange atoms, TimeDraft day)
    {
        if (atoms.TimeAt(day.End)?.DayPart is { } part)
            return day with { End = day.End + 1, DayPart = part, Type = TimexType.Time };
        if (atoms.TimeAt(day.End)?.Hour is { } hour)
            return day with { End = day.End + 1, Clock = hour, Type = TimexType.Time };
        return day;
    }

    // clock: "5 p.m.", "10:35 a.m. Tuesday", "9 a.m. EST, Nov. 6", "4 in the morning".
    private TimeDraft? ParseClock(in AtomRange atoms, int at)
    {
        if (SmallNumber(atoms, at, 0, 24) is not { } hour)
            return null;
        var (minutes, end) = (-1, at + 1);
        if (atoms.TextOf(end) is ":" && atoms.IsAttached(end) && atoms.IsAttached(end + 1) && SmallNumber(atoms, end + 1, 0, 59) is { } after && atoms.TextOf(end + 1).Length == 2)
            (minutes, end) = (after, end + 2);
        var meridiem = atoms.TimeAt(end)?.Meridiem;
        // "4 in the morning", "3:30 in the afternoon": the part of the day says which half.
        if (meridiem is null && hour is > 0 and <= 12 && atoms.Is(end, Glue.In) && atoms.Is(end + 1, Glue.The) && HalfOf(atoms.TimeAt(end + 2)?.DayPart) is { } half)
            (meridiem, end) = (half, end + 2);
        if (meridiem is { } add)
        {
            if (hour is 0 or > 12)
                return null;
            (hour, end) = (hour % 12 + add, end + 1);
        }
        else if (minutes < 0 || atoms.TextOf(end) is ":" || !HasClockContext(atoms, at, end))
        {
            return null;
        }
        if (atoms.TimeAt(end)?.Has(TimeRoles.Zone) == true)
            end++;
        var clock = string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{Math.Max(minutes, 0):D2}");
        var draft = new TimeDraft(at, end, TimeForm.DayPart, TimexType.Time, "clock") { Clock = clock };
        return WithDay(atoms, draft);
    }

    private static int? HalfOf(string? dayPart) => dayPart switch { "MO" => 0, "AF" or "EV" => 12, _ => null };

    // "2:1" may be a score: an hour without a.m. or p.m. needs "at", a zone or a day beside it.
    private static bool HasClockContext(in AtomRange atoms, int at, int end) =>
        atoms.Is(at - 1, Glue.BeforeHour) || atoms.TimeAt(end) is { } next && (next.Has(TimeRoles.Zone) || next.Weekday is not null);

    // The day that an hour or a part of the day is of: "midnight Friday", "5 p.m. EST, Nov. 6", "9 a.m. on Tuesday".
    private TimeDraft WithDay(in AtomRange atoms, TimeDraft hour)
    {
        var at = hour.End;
        if (atoms.TextOf(at) is ",")
            at++;
        if (atoms.Is(at, Glue.On))
            at++;
        if (atoms.WordAt(at) is not { } word)
            return hour;
        var day = word.Time is { Weekday: not null } ? ParseWeekday(atoms, at, relation: null, fromPrevious: null)
            : word.Time is { Deictic: not null } deictic ? ParseDeictic(atoms, at, deictic)
            : word.Month > 0 ? ParseMonth(atoms, at) : null;
        if (day is not { IsDay: true, DayPart: null })
            return hour;
        return day with { First = hour.First, Clock = hour.Clock, DayPart = hour.DayPart, Type = TimexType.Time, Rule = "clock-day" };
    }

    // hour-name: "noon", "midnight Friday"; tonight: "tonight", "overnight".
    private TimeDraft? ParseNamedHour(in AtomRange atoms, int at, TimeWord time)
    {
        if (time.Tonight is { } night)
            return new(at, at + 1, TimeForm.Offset, TimexType.Time, "tonight") { Unit = TimeUnit.Day, Offset = 0, DayPart = night };
        return WithDay(atoms, new(at, at + 1, TimeForm.DayPart, TimexType.Time, "hour-name") { Clock = time.Hour });
    }

    // holiday: "Thanksgiving Day", "last Thanksgiving".
    private TimeDraft? ParseHoliday(in AtomRange atoms, int at, int? relation)
    {
        if (!(atoms[at].IsCapital || atoms.Is(at, Glue.The)) || _names.Holiday(atoms, at) is not { } holiday)
            return null;
        // "Thanksgiving 2019", "Christmas Day, 1998".
        var end = holiday.End;
        var year = YearBehind(atoms, ref end);
        return holiday with { End = end, Relation = relation, Year = year };
    }
}
