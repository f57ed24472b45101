using Parley.Model;

namespace Parley.Language;

internal sealed partial class TimeParser
{
    // A number begins: dates in figures, hours, days of a month, decades, years, lengths.
    private TimeDraft? ParseNumber(in AtomRange atoms, int at)
    {
        // "2014-2018" has two years; other joined numbers are no dates.
        if (atoms.IsAttached(at) && atoms.IsJoiner(at - 1) && atoms[at - 2].IsNumber)
            return PlainYear(atoms, at - 2) >= EarliestPlainYear && PlainYear(atoms, at) > PlainYear(atoms, at - 2) ? ParseYear(atoms, at) : null;
        return ParseNumericDate(atoms, at) ?? ParseClock(atoms, at) ?? ParseDayFirst(atoms, at) ?? ParseDecade(atoms, at) ?? ParseCentury(atoms, at, at)
            ?? ParseCount(atoms, at) ?? ParseYear(atoms, at) ?? (char.IsAsciiDigit(atoms.TextOf(at)[^1]) ? null : ParseRelated(atoms, at));
    }

    // iso-date: "2020-08-21"; slash-date: "08/21/2020", "10-26-89".
    private static TimeDraft? ParseNumericDate(in AtomRange atoms, int at)
    {
        if (!atoms[at + 2].IsNumber || !atoms[at + 4].IsNumber || atoms.TextOf(at + 1) is not ("-" or "/" or ".") || !atoms.TextOf(at + 1).SequenceEqual(atoms.TextOf(at + 3)))
            return null;
        if (!atoms.IsAttached(at + 1) || !atoms.IsAttached(at + 2) || !atoms.IsAttached(at + 3) || !atoms.IsAttached(at + 4))
            return null;
        var isIso = atoms.TextOf(at).Length == 4;
        var (year, month, day) = isIso ? (at, at + 2, at + 4) : (at + 4, at, at + 2);
        // "14/02/2020": there is no fourteenth month, so the day stands first.
        if (!isIso && SmallNumber(atoms, month, 13, 31) is not null)
            (month, day) = (day, month);
        if (FullYear(atoms, year) is not { } y || SmallNumber(atoms, month, 1, 12) is not { } m || SmallNumber(atoms, day, 1, 31) is not { } d)
            return null;
        return new(at, at + 5, TimeForm.Calendar, TimexType.Date, isIso ? "iso-date" : "slash-date") { Year = y, Month = m, Day = d, Confidence = isIso ? 0.98 : 0.8 };
    }

    private static int? FullYear(in AtomRange atoms, int at)
    {
        if (PlainYear(atoms, at) is { } year)
            return year;
        return atoms.TextOf(at).Length == 2 && int.TryParse(atoms.TextOf(at), out var two) ? two + (two < 50 ? 2000 : 1900) : null;
    }

    // month-day: "Aug. 20", "August 21, 2020", "Jan. 14th"; month-year: "January 1998", "May of 1991"; month: "October".
    private TimeDraft? ParseMonth(in AtomRange atoms, int at)
    {
        if (!atoms[at].IsCapital)
            return null;
        var month = atoms.WordAt(at)!.Month;
        var next = SkipJoiner(atoms, at + 1);
        if (DayAt(atoms, next) is { } day)
        {
            var end = next + 1;
            var year = YearBehind(atoms, ref end);
            return WithHour(atoms, new(at, end, TimeForm.Calendar, TimexType.Date, "month-day") { Month = month, Day = day, Year = year, Confidence = 0.96 });
        }
        var monthEnd = at + 1;
        if (YearBehind(atoms, ref monthEnd) is { } monthYear)
            return new(at, monthEnd, TimeForm.Calendar, TimexType.Date, "month-year") { Month = month, Year = monthYear, Confidence = 0.97 };
        if (ParseYearInWords(atoms, at + 1) is { } inWords)
            return inWords with { First = at, Month = month };
        // month-of-year: "January this year", "June of last year".
        var yearAt = atoms.Is(at + 1, Glue.Of) ? at + 2 : at + 1;
        if (atoms.TimeAt(yearAt) is { Relation: { } relation } && atoms.TimeAt(yearAt + 1) is { Unit: TimeUnit.Year } unit && !unit.Has(TimeRoles.Plural))
            return new(at, yearAt + 2, TimeForm.Calendar, TimexType.Date, "month-of-year") { Month = month, Offset = relation };
        if (!IsMonthAlone(atoms, at))
            return null;
        return new(at, at + 1, TimeForm.Calendar, TimexType.Date, "month") { Month = month, Confidence = 0.85 };
    }

    // "May" and "March" and short forms are months only where a preposition or another time word stands before them.
    private static bool IsMonthAlone(in AtomRange atoms, int at)
    {
        var text = atoms.TextOf(at);
        if (atoms.IsJoiner(at + 1) || atoms[at + 1].IsCapital && atoms[at + 1].IsWord && atoms.Is(at, Glue.NameMonth) && !IsDatePreposition(atoms, at - 1))
            return false;
        if (text.Length > 3 && !atoms.Is(at, Glue.AmbiguousMonth))
            return true;
        // "May or March": the second of two months.
        if (atoms.Is(at - 1, Glue.And | Glue.Or | Glue.To) && atoms.WordAt(at - 2) is { Month: > 0 } && IsDatePreposition(atoms, at - 3))
            return true;
        return IsDatePreposition(atoms, at - 1) || atoms.TimeAt(at - 1) is { } before && (before.Modifier is not null || before.Relation is not null);
    }

    private static bool IsDatePreposition(in AtomRange atoms, int at) =>
        atoms.Is(at, Glue.BeforeDate);

    private static int? DayAt(in AtomRange atoms, int at)
    {
        if (SmallNumber(atoms, at, 1, 31) is { } day)
        {
            // "May 5 percent", "March 10 points", "Oct. 4:30" are no days.
            if (atoms.TextOf(at + 1) is "%" && atoms.IsAttached(at + 1) || atoms.TextOf(at + 1) is ":" && atoms[at + 2].IsNumber && atoms.IsAttached(at + 2) || atoms.Is(at + 1, Glue.Counted))
                return null;
            return day;
        }
        if (atoms.WordAt(at) is { Ordinal: > 0 and <= 31 and var word } && atoms.TimeAt(at)?.Unit is null)
            return word;
        var text = atoms.TextOf(at);
        if (!atoms[at].IsNumber || text.Length is < 3 or > 4 || char.IsAsciiDigit(text[^1]) || !int.TryParse(text[..^2], out var ordinal))
            return null;
        return ordinal is >= 1 and <= 31 ? ordinal : null;
    }

    // ", 2020", " 2020", " of 2020".
    private static int? YearBehind(in AtomRange atoms, ref int end)
    {
        var at = end;
        if (atoms.TextOf(at) is "," || atoms.Is(at, Glue.Of))
            at++;
        if (PlainYear(atoms, at) is not { } year || atoms.IsAttached(at) && at == end)
            return null;
        end = at + 1;
        return year;
    }

    // day-month: "21 August 2020", "the 21st of August".
    private static TimeDraft? ParseDayFirst(in AtomRange atoms, int at)
    {
        if (DayAt(atoms, at) is not { } day)
            return null;
        var next = at + 1;
        if (atoms.Is(next, Glue.Of))
            next++;
        if (atoms.WordAt(next) is not { Month: > 0 and var month } || !atoms[next].IsCapital)
            return null;
        // "the 10 August rounds" is rare; "5 May Day marches" rarer.
        var end = next + 1;
        var year = YearBehind(atoms, ref end);
        if (year is null && DayAt(atoms, end) is not null)
            return null;
        return WithHour(atoms, new(at, end, TimeForm.Calendar, TimexType.Date, "day-month") { Month = month, Day = day, Year = year, Confidence = 0.95 });
    }

    /// <summary>The second day of "Jan. 14-15", "April 24 and 25", "Aug. 20 to 22": a date of its own, with the same month.</summary>
    public TimeDraft? ParseSecondDay(in AtomRange atoms, TimeDraft first)
    {
        if (first is not { Rule: "month-day", Day: { } day, Year: null, DayPart: null, Clock: null })
            return null;
        var at = first.End;
        if (!(atoms.IsJoiner(at) || atoms.TextOf(at) is "\u2013" || atoms.Is(at, Glue.To | Glue.And | Glue.Or)))
            return null;
        if (DayAt(atoms, at + 1) is not { } second || second <= day)
            return null;
        var end = at + 2;
        var year = YearBehind(atoms, ref end);
        if (atoms.Is(at, Glue.And | Glue.Or) && atoms[end].IsWord && !Nouns.EndsPhrase(atoms, end))
            return null;
        return first with { First = at + 1, End = end, Day = second, Year = year, Weekday = null, Rule = "second-day" };
    }
}
