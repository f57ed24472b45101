using System.Globalization;
using Parley.Model;

namespace Parley.Language;

internal sealed partial class KoreanTimeParser
{
    // A number and its counter: "2026nyeon 1wol 5il", "1wol", "14il", "1bungi", "2020nyeondae"; "5nyeon" and "3il-gan" are lengths, "3nyeon jeon" a date.
    private static TimeDraft? ParseNumber(in AtomRange atoms, int at, int? relation, int first)
    {
        if (!atoms[at + 1].IsWord)
            return ParseFirstOfDays(atoms, at, relation, first);
        if (atoms.TimeAt(at + 1) is not { } mark || !atoms.IsAttached(at + 1))
            return null;
        if (Year(atoms, at) is { } year && mark.Unit is TimeUnit.Year or TimeUnit.Decade && !IsLong(atoms, at + 2))
            return ParseYear(atoms, at, year, mark);
        if (mark.Has(TimeRoles.MonthMark) && Number(atoms, at, 1, 12) is { } month)
            return WithDay(atoms, new(first, at + 2, TimeForm.Calendar, TimexType.Date, "month") { Month = month, Relation = relation });
        if (Number(atoms, at, 1, 31) is { } day && IsDay(atoms, at + 1))
            return WithClock(atoms, new(first, at + 2, TimeForm.DayOfMonth, TimexType.Date, "day-of-month") { Day = day, Relation = relation });
        if (mark.Unit == TimeUnit.Quarter && relation is null && Number(atoms, at, 1, 4) is { } quarter)
            return new(at, at + 2, TimeForm.YearPart, TimexType.Date, "quarter") { YearPart = string.Create(CultureInfo.InvariantCulture, $"Q{quarter}"), Unit = TimeUnit.Quarter };
        return ParseLength(atoms, at, mark, first);
    }

    private static TimeDraft ParseYear(in AtomRange atoms, int at, int year, TimeWord mark)
    {
        if (mark.Unit == TimeUnit.Decade)
            return WithModifier(atoms, new(at, at + 2, TimeForm.Decade, TimexType.Date, "decade") { Year = year });
        var draft = new TimeDraft(at, at + 2, TimeForm.Calendar, TimexType.Date, "year") { Year = year, Unit = TimeUnit.Year, Confidence = 0.97 };
        var parts = WithParts(atoms, draft);
        return parts.Form == TimeForm.Calendar && parts.Unit == TimeUnit.Year ? parts with { Unit = null } : parts;
    }

    // The day behind a month, and a part of the month: "1wol 5il", "3wol mal".
    private static TimeDraft WithDay(in AtomRange atoms, TimeDraft month)
    {
        var next = month.End;
        if (Number(atoms, next, 1, 31) is { } day && IsDay(atoms, next + 1))
            return WithClock(atoms, month with { End = next + 2, Day = day, Unit = null, Rule = "month-day", Confidence = 0.96 });
        return WithModifier(atoms, month with { Unit = null });
    }

    // first-day: "14~15il": the first of two days, whose counter stands behind the second.
    private static TimeDraft? ParseFirstOfDays(in AtomRange atoms, int at, int? relation, int first)
    {
        if (atoms.TextOf(at + 1) is not ("~" or "\u223C" or "\u301C" or "\uFF5E" or "-" or "\u2013" or "\u00B7") || Number(atoms, at, 1, 31) is not { } day)
            return null;
        return Number(atoms, at + 2, 1, 31) > day && IsDay(atoms, at + 3)
            ? new(first, at + 1, TimeForm.DayOfMonth, TimexType.Date, "day-of-month") { Day = day, Relation = relation } : null;
    }

    private static TimeDraft? ParseLength(in AtomRange atoms, int at, TimeWord mark, int first)
    {
        if (mark.Unit is not { } unit || unit is TimeUnit.Quarter or TimeUnit.Decade || !Digits.TryParse(atoms.TextOf(at), out var count) || count is <= 0 or >= 1000)
            return null;
        var draft = new TimeDraft(first, at + 2, TimeForm.Fixed, TimexType.Duration, "length") { Fixed = TimexValue.Length(count, unit), Unit = unit };
        if (atoms.Is(draft.End, Glue.Long))
            return draft with { End = draft.End + 1 };
        if (first == at && atoms.TimeAt(draft.End)?.Direction is { } direction && count == decimal.Truncate(count))
        {
            var isAgo = direction < 0;
            return draft with { End = draft.End + 1, Form = TimeForm.Offset, Type = TimexType.Date, Offset = direction * (int)count, IsFromPrevious = !isAgo, Rule = isAgo ? "ago" : "later" };
        }
        return draft;
    }

    // clock: "ojeon 10si", "ohu 3si 30bun", behind a day or alone.
    private static TimeDraft? ParseClock(in AtomRange atoms, int at)
    {
        if (atoms.TimeAt(at)?.Meridiem is not { } add || Number(atoms, at + 1, 0, 12) is not { } hour || atoms.TimeAt(at + 2)?.Has(TimeRoles.HourMark) != true)
            return null;
        var (minutes, end) = (0, at + 3);
        if (Number(atoms, end, 0, 59) is { } past && atoms.TimeAt(end + 1)?.Unit == TimeUnit.Minute)
            (minutes, end) = (past, end + 2);
        var clock = string.Create(CultureInfo.InvariantCulture, $"{hour % 12 + add:D2}:{minutes:D2}");
        return new(at, end, TimeForm.DayPart, TimexType.Time, "clock") { Clock = clock };
    }

    private static TimeDraft WithClock(in AtomRange atoms, TimeDraft day) =>
        ParseClock(atoms, day.End) is { } clock ? day with { End = clock.End, Clock = clock.Clock, Type = TimexType.Time } : day;

    private static int? Year(in AtomRange atoms, int at) =>
        atoms.TextOf(at).Length == 4 && int.TryParse(atoms.TextOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 2100 ? year : null;

    // The counter of days behind a day of the month; "3il-gan", "3il jeon", "3il man-e" count days.
    private static bool IsDay(in AtomRange atoms, int at) =>
        atoms.TimeAt(at) is { } mark && mark.Has(TimeRoles.DayMark) && !IsLong(atoms, at + 1);

    private static bool IsLong(in AtomRange atoms, int at) => atoms.Is(at, Glue.Long) || atoms.TimeAt(at)?.Direction is not null;
}
