using System.Globalization;
using Parley.Model;

namespace Parley.Language;

/// <summary>Reads Korean time expressions into slots: year, month and day with their counters, what lies beside the report's day, lengths, and parts of years.</summary>
internal sealed partial class KoreanTimeParser : ITimeParser
{
    private readonly TimeNames _names = new(WordLists.Korean);

    public TimeDraft? ParseSecondDay(in AtomRange atoms, TimeDraft first) => null;

    public TimeDraft? Parse(in AtomRange atoms, int at)
    {
        if (atoms[at].IsNumber)
            return ParseNumber(atoms, at, relation: null, at);
        if (atoms.WordAt(at) is not { } word)
            return null;
        if ((_names.Vague(atoms, at) ?? _names.Holiday(atoms, at)) is { } named)
            return named;
        return word.Time is { } time ? ParseWord(atoms, at, time) : null;
    }

    private static TimeDraft? ParseWord(in AtomRange atoms, int at, TimeWord time)
    {
        if (time.Set is not null)
            return new(at, at + 1, TimeForm.Fixed, TimexType.Set, "set-word") { Fixed = time.Set };
        if (time.Length is { } length)
            return new(at, atoms.Is(at + 1, Glue.Long) ? at + 2 : at + 1, TimeForm.Fixed, TimexType.Duration, "length-word") { Fixed = length, Unit = TimeUnit.Day };
        if (time.Deictic is { } days)
            return WithClock(atoms, new(at, at + 1, TimeForm.Offset, TimexType.Date, "deictic") { Unit = TimeUnit.Day, Offset = days });
        if (time is { Unit: { } unit, Relation: { } relation })
            return WithParts(atoms, new(at, at + 1, TimeForm.Offset, TimexType.Date, "unit-related") { Unit = unit, Offset = relation, Relation = relation, Mod = time.Modifier });
        if (time is { Unit: { } same, Previous: { } previous })
            return WithParts(atoms, new(at, at + 1, TimeForm.Offset, TimexType.Date, "unit-previous") { Unit = same, Offset = previous, IsFromPrevious = true });
        if (time.Relation is { } beside)
            return ParseRelated(atoms, at, beside);
        if (time.Weekday is { } weekday)
            return WithClock(atoms, new(at, at + 1, TimeForm.Weekday, TimexType.Date, "weekday") { Weekday = weekday });
        if (time.Season is ['H', ..])
            return new(at, at + 1, TimeForm.YearPart, TimexType.Date, "half") { YearPart = time.Season, Unit = TimeUnit.Half };
        return time.Meridiem is not null ? ParseClock(atoms, at) : null;
    }

    // related: "jinan ju" (last week), "daeum dal" (next month), "jinan 14il" (the 14th, behind us), "jinan 5nyeon" (the last five years).
    private static TimeDraft? ParseRelated(in AtomRange atoms, int at, int relation)
    {
        var next = at + 1;
        if (atoms[next].IsNumber)
            return ParseNumber(atoms, next, relation, at);
        if (atoms.TimeAt(next) is not { } time)
            return null;
        if (time.Weekday is { } weekday)
            return new(at, next + 1, TimeForm.Weekday, TimexType.Date, "weekday-related") { Weekday = weekday, Relation = relation };
        return time.Unit is { } unit and (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter)
            ? WithParts(atoms, new(at, next + 1, TimeForm.Offset, TimexType.Date, "unit-related") { Unit = unit, Offset = relation, Relation = relation }) : null;
    }

    // What makes a year or month narrower: "naenyeon 3wol", "olhae 1bungi", "jinanhae mal".
    private static TimeDraft WithParts(in AtomRange atoms, TimeDraft core)
    {
        var next = core.End;
        if (core is { Unit: TimeUnit.Week, Form: TimeForm.Offset } && atoms.TimeAt(next)?.Weekday is { } weekday)
            return core with { End = next + 1, Form = TimeForm.Weekday, Weekday = weekday, Rule = "weekday-of-week" };
        if (core is { Unit: TimeUnit.Year, IsFromPrevious: false } && atoms[next].IsNumber && Number(atoms, next, 1, 12) is { } number && atoms.TimeAt(next + 1) is { } mark)
        {
            if (mark.Has(TimeRoles.MonthMark))
                return WithDay(atoms, core with { End = next + 2, Form = TimeForm.Calendar, Month = number, Rule = "month-of-year" });
            if (mark.Unit == TimeUnit.Quarter && number <= 4)
                return core with { End = next + 2, Form = TimeForm.YearPart, YearPart = string.Create(CultureInfo.InvariantCulture, $"Q{number}"), Unit = TimeUnit.Quarter, Relation = null, Rule = "quarter" };
        }
        if (core is { Unit: TimeUnit.Year, IsFromPrevious: false } && atoms.TimeAt(next)?.Season is { } season)
            return core with { End = next + 1, Form = TimeForm.YearPart, YearPart = season, Unit = season[0] == 'H' ? TimeUnit.Half : TimeUnit.Month, Relation = null, Rule = "half" };
        if (core.Unit == TimeUnit.Month && core.Form == TimeForm.Offset && Number(atoms, next, 1, 31) is { } day && IsDay(atoms, next + 1))
            return core with { End = next + 2, Form = TimeForm.DayOfMonth, Day = day, Rule = "day-of-month" };
        return WithModifier(atoms, core);
    }

    private static TimeDraft WithModifier(in AtomRange atoms, TimeDraft core) =>
        core.Mod is null && atoms.TimeAt(core.End) is { Modifier: { } modifier, Unit: null or TimeUnit.Second } ? core with { End = core.End + 1, Mod = modifier } : core;

    private static int? Number(in AtomRange atoms, int at, int lowest, int highest) =>
        atoms[at].IsNumber && atoms.TextOf(at).Length <= 2 && int.TryParse(atoms.TextOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest ? number : null;
}
