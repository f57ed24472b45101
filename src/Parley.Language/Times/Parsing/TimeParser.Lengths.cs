using System.Globalization;
using Parley.Model;

namespace Parley.Language;

internal sealed partial class TimeParser
{
    // A number of units: a length, or a date where it is counted from another: "three days ago".
    private static TimeDraft? ParseCount(in AtomRange atoms, int at)
    {
        if (!NumeralReader.TryRead(atoms, at, out var numeral) || numeral.Form is NumeralForm.Ordinal || atoms.IsAttached(at) && !atoms[at - 1].IsWord && !IsOpening(atoms, at - 1))
            return null;
        var end = SkipFillers(atoms, SkipRangeEnd(atoms, numeral.End));
        if (numeral.Form == NumeralForm.Fraction && (end = SkipFractionLink(atoms, numeral)) < 0)
            return null;
        // "60 Minutes" is a programme.
        if (atoms[at].IsNumber && atoms[end].IsCapital)
            return null;
        if (atoms.TimeAt(end) is not { Unit: { } unit } time || IsAge(atoms, end) || numeral.Value > 9999)
            return null;
        if (unit is TimeUnit.Second && !time.Has(TimeRoles.Plural) || unit is TimeUnit.Half || unit == TimeUnit.Quarter && !time.Has(TimeRoles.Plural))
            return null;
        // "two day" is a slip for "two-day"; "one days" is none.
        var draft = new TimeDraft(at, end + 1, TimeForm.Fixed, TimexType.Duration, "length") { Fixed = TimexValue.Length(numeral.Value, unit), Unit = unit, Offset = (int)decimal.Round(numeral.Value) };
        return Counted(atoms, draft, numeral.Value) ?? WithLong(atoms, draft);
    }

    // "a year": a length, a rhythm behind an amount; "a year ago": a date; "a few days"; "a dozen years" is a number.
    private TimeDraft? ParseArticle(in AtomRange atoms, int at)
    {
        var next = SkipFillers(atoms, at + 1);
        if (atoms.TimeAt(next) is { Some: not null } some && !some.Has(TimeRoles.Plural))
            return ParseSome(atoms, at);
        if (atoms.TimeAt(next) is not { Unit: { } unit } time || time.Has(TimeRoles.Plural) || unit is TimeUnit.Second or TimeUnit.Half or TimeUnit.Quarter or TimeUnit.Weekend || IsAge(atoms, next))
            return null;
        if (IsYearBefore(atoms, next))
            return null;
        var draft = new TimeDraft(at, next + 1, TimeForm.Fixed, TimexType.Duration, "length-article") { Fixed = TimexValue.Length(1, unit), Unit = unit, Offset = 1, Confidence = 0.7 };
        // "a year and a half".
        if (atoms.Is(next + 1, Glue.And) && NumeralReader.IsArticle(atoms, next + 2) && atoms.WordAt(next + 3) is { FractionOf: 2 })
            return draft with { End = next + 4, Fixed = TimexValue.Length(1.5m, unit), Rule = "length-and-half", Confidence = 0.9 };
        if (Counted(atoms, draft, 1) is { } counted)
            return counted;
        if (IsAmount(atoms, at - 1))
            return draft with { Type = TimexType.Set, Rule = "set-article" };
        return atoms.IsJoiner(next + 1) ? WithLong(atoms, draft) is { } joined && joined.End > draft.End ? joined : null : draft;
    }

    // "$5 billion a year", "8 percent a year", "three times a week".
    private static bool IsAmount(in AtomRange atoms, int at) =>
        atoms[at].IsNumber || atoms[at].IsSymbol || atoms.WordAt(at)?.Number.Kind is { } kind and not NumberWordKind.None
        || atoms.Is(at, Glue.Amount) || IsCounted(atoms, at) || atoms.TextOf(at) is ")" && IsAmount(atoms, at - 1);

    // "four flights a week".
    private static bool IsCounted(in AtomRange atoms, int noun) =>
        atoms[noun].IsWord && atoms.WordAt(noun)?.Time is null && Nouns.IsPlural(atoms, noun)
        && (atoms[noun - 1].IsNumber || atoms.WordAt(noun - 1)?.Number.Kind is { } kind and not NumberWordKind.None);

    // some: "several years", "a few days", "recent weeks", "a couple of months", "many years ago".
    private static TimeDraft? ParseSome(in AtomRange atoms, int at)
    {
        var next = NumeralReader.IsArticle(atoms, at) ? at + 1 : at;
        if (atoms.TimeAt(next) is not { Some: { } count })
            return null;
        next++;
        if (atoms.Is(next, Glue.Of))
            next++;
        next = SkipFillers(atoms, next);
        if (atoms.TimeAt(next) is not { Unit: { } unit } time || !time.Has(TimeRoles.Plural))
            return null;
        // "recent years" is a time, "recent months" more often a length.
        var isRecent = atoms.Is(at, Glue.Recent) && unit is TimeUnit.Year or TimeUnit.Day;
        var draft = new TimeDraft(at, next + 1, TimeForm.Fixed, isRecent ? TimexType.Date : TimexType.Duration, isRecent ? "recent-units" : "some-units")
        {
            Fixed = isRecent ? "PAST_REF" : TimexValue.Length(count, unit),
            Unit = unit,
            Confidence = 0.8,
        };
        if (isRecent || atoms.TimeAt(draft.End)?.Has(TimeRoles.Ago) != true)
            return draft;
        return draft with { End = draft.End + 1, Rule = "some-units-ago" };
    }

    // "weeks", "days of talks": a length without a number; "decades-long".
    private TimeDraft? ParseBareUnit(in AtomRange atoms, int at, TimeWord time)
    {
        if (ParseYearBefore(atoms, at) is { } before)
            return before;
        if (ParseYearEnd(atoms, at) is { } end)
            return end;
        var draft = new TimeDraft(at, at + 1, TimeForm.Fixed, TimexType.Duration, "units") { Fixed = TimexValue.Length("X", time.Unit!.Value), Unit = time.Unit, Confidence = 0.6 };
        if (!time.Has(TimeRoles.Plural))
            return WithLong(atoms, draft with { Fixed = TimexValue.Length(1, time.Unit.Value) }) is { } joined && joined.End > draft.End ? joined : null;
        if (IsAge(atoms, at) || atoms.IsJoiner(at - 1) || time.Unit is TimeUnit.Second or TimeUnit.Quarter or TimeUnit.Weekend)
            return null;
        if (atoms.TimeAt(at + 1)?.Has(TimeRoles.Ago) == true)
            return draft with { End = at + 2 };
        return WithLong(atoms, draft);
    }

    // "day-long", "decades-long", "months long".
    private static TimeDraft WithLong(in AtomRange atoms, TimeDraft draft) =>
        atoms.IsJoiner(draft.End) && atoms.Is(draft.End + 1, Glue.Long) ? draft with { End = draft.End + 2 } : draft;

    // every: "every day", "each month", "every two years", "every other week".
    private static TimeDraft? ParseEvery(in AtomRange atoms, int at)
    {
        var next = at + 1;
        var count = 1m;
        if (atoms.Is(next, Glue.Other))
            (count, next) = (2, next + 1);
        else if (NumeralReader.CanBegin(atoms, next) && NumeralReader.TryRead(atoms, next, out var numeral) && numeral.Value is > 0 and < 1000)
            (count, next) = (numeral.Value, numeral.End);
        if (atoms.TimeAt(next) is { Weekday: { } weekday })
            return new(at, next + 1, TimeForm.Fixed, TimexType.Set, "every-weekday") { Fixed = $"XXXX-WXX-{IsoNumber(weekday)}", Weekday = weekday };
        if (atoms.TimeAt(next) is { DayPart: { } part })
            return new(at, next + 1, TimeForm.Fixed, TimexType.Set, "every-daypart") { Fixed = "XXXX-XX-XXT" + part };
        if (atoms.WordAt(next) is { Month: > 0 and var month } && atoms[next].IsCapital && count == 1)
            return new(at, next + 1, TimeForm.Fixed, TimexType.Set, "every-month") { Fixed = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}"), Month = month };
        if (atoms.TimeAt(next) is not { Unit: { } unit } || unit == TimeUnit.Half)
            return null;
        return new(at, next + 1, TimeForm.Fixed, TimexType.Set, "every") { Fixed = TimexValue.Length(count, unit), Unit = unit };
    }

    // ago: "three days ago"; later: "two days later", "a year earlier"; from-now: "two weeks from now".
    private static TimeDraft? Counted(in AtomRange atoms, TimeDraft length, decimal count)
    {
        var at = length.End;
        if (atoms.Is(at, Glue.Or) && atoms.Is(at + 1, Glue.So) && atoms.TimeAt(at + 2)?.Has(TimeRoles.Ago) == true)
            (at, length) = (at + 2, length with { Mod = "APPROX" });
        if (atoms.Is(at, Glue.From) && atoms.Is(at + 1, Glue.Now))
            return length with { End = at + 2, Form = TimeForm.Offset, Type = TimexType.Date, Offset = (int)decimal.Round(count), Rule = "from-now" };
        if (atoms.TimeAt(at) is not { Direction: { } direction } word || decimal.Round(count) != count)
            return null;
        // "ten days before the shooting": the day is not known, the length is.
        if (atoms.Is(at, Glue.Relative) && atoms[at + 1].IsWord)
            return null;
        var isAgo = word.Has(TimeRoles.Ago);
        var isYearBefore = length.Unit == TimeUnit.Year && count == 1 && direction < 0;
        return length with
        {
            End = at + 1,
            Form = isYearBefore ? TimeForm.YearBefore : TimeForm.Offset,
            Type = TimexType.Date,
            Offset = direction * (int)count,
            IsFromPrevious = !isAgo,
            Rule = isAgo ? "ago" : direction < 0 ? "earlier" : "later",
        };
    }

    private static bool IsOpening(in AtomRange atoms, int at) => atoms.TextOf(at) is "(" or "[" or "\"" or "\u201C" or "'" or "\u2018" or "\u2014" or "--" or "-" or "\u2013" or "/";

    private static int SkipFillers(in AtomRange atoms, int at)
    {
        for (var count = 0; count < 2; count++)
        {
            at = SkipJoiner(atoms, at);
            if (atoms.TimeAt(at)?.Has(TimeRoles.Filler) != true)
                break;
            at++;
        }
        return at;
    }

    // "two to three weeks", "12-18 months": the first number counts, the second stands in the span.
    private static int SkipRangeEnd(in AtomRange atoms, int at)
    {
        if (!(atoms.Is(at, Glue.To | Glue.Or) || atoms.IsJoiner(at)) || !NumeralReader.CanBegin(atoms, at + 1))
            return at;
        return NumeralReader.TryRead(atoms, at + 1, out var high) && high.Form is NumeralForm.Digits or NumeralForm.Words ? high.End : at;
    }

    // "half an hour", "a quarter of a century"; not "a third day". Where the unit stands; -1 where it cannot.
    private static int SkipFractionLink(in AtomRange atoms, in Numeral fraction)
    {
        var at = fraction.End;
        if (atoms.Is(at, Glue.Of))
            at++;
        else if (fraction.Value != 0.5m)
            return -1;
        return NumeralReader.IsArticle(atoms, at) ? at + 1 : at;
    }

    private static bool IsAge(in AtomRange atoms, int unit) =>
        atoms.Is(SkipJoiner(atoms, unit + 1), Glue.Old) || atoms.Is(unit + 1, Glue.Of) && atoms.Is(unit + 2, Glue.Age);
}
