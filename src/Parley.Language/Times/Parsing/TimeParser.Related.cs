using Parley.Model;

namespace Parley.Language;

internal sealed partial class TimeParser
{
    private const int MostRelations = 4;

    /// <summary>What stands between "the" and the unit.</summary>
    private record struct Relations(int First, int At, bool HasArticle)
    {
        public int? Relation { get; set; }

        public int? Previous { get; set; }

        public bool IsLatest { get; set; }

        public bool IsFiscal { get; set; }

        public readonly bool IsPlain => Relation is null && Previous is null && !IsLatest && !IsFiscal;
    }

    // "the", "last", "this", "the previous", "the latest", "third" begin: "last year", "the past three months", "the third quarter", "this morning".
    private TimeDraft? ParseRelated(in AtomRange atoms, int first)
    {
        var relations = ReadRelations(atoms, first);
        var at = relations.At;
        if (ParseYearBefore(atoms, at) is { } before)
            return before.End > at + 3 ? before with { First = first } : relations.HasArticle ? null : before;
        // "the third of March".
        if (relations is { HasArticle: true, IsPlain: true } && atoms.WordAt(at) is { Ordinal: > 0 } && atoms.Is(at + 1, Glue.Of) && ParseDayFirst(atoms, at) is { } dayFirst)
            return dayFirst with { First = first };
        if (ParseYearPart(atoms, relations) is { } part)
            return part;
        if (ParseCentury(atoms, first, at) is { } century)
            return century;
        if (relations.HasArticle && ParseDecade(atoms, at) is { } decade)
            return decade with { First = first };
        if (relations.HasArticle && ParseShortDecade(atoms, at) is { } shortDecade)
            return shortDecade with { First = first };
        if (ParseRelatedLength(atoms, relations) is { } length)
            return length;
        if (relations.IsFiscal && FiscalYearBehind(atoms, at) is { } fiscal)
            return new(first, at + 1, TimeForm.Calendar, TimexType.Date, "fiscal-year") { Year = fiscal, IsFiscal = true };
        if (relations.HasArticle && PlainYear(atoms, at) is not null && ParseYear(atoms, at) is { End: var yearEnd } year && yearEnd > at + 1)
            return year with { First = first };
        return atoms.WordAt(at) is { } word ? ParseRelatedWord(atoms, relations, word) : null;
    }

    private static Relations ReadRelations(in AtomRange atoms, int first)
    {
        var hasArticle = atoms.Is(first, Glue.The);
        var relations = new Relations(first, hasArticle ? first + 1 : first, hasArticle);
        for (var count = 0; count < MostRelations && atoms.TimeAt(relations.At) is { } time; count++)
        {
            if (atoms.Is(relations.At, Glue.That) && !IsSingularUnit(atoms, relations.At + 1))
                break;
            if (time.Previous is { } previous && (hasArticle || time.Relation is null) && !atoms.Is(relations.At, Glue.Last))
                relations.Previous = relations.Previous is null or 0 ? previous : relations.Previous;
            else if (time.Relation is { } relation)
                relations.Relation = relation;
            else if (time.Has(TimeRoles.Latest))
                (relations.IsLatest, relations.IsFiscal) = (true, relations.IsFiscal || time.Has(TimeRoles.Fiscal));
            else if (time.Has(TimeRoles.Fiscal))
                relations.IsFiscal = true;
            else
                break;
            relations.At = SkipJoiner(atoms, relations.At + 1);
        }
        return relations;
    }

    // "that day", "that same night"; not "that third-quarter profit fell".
    private static bool IsSingularUnit(in AtomRange atoms, int at) =>
        atoms.TimeAt(at) is { } word && (word.Unit is not null && !word.Has(TimeRoles.Plural) || word.DayPart is not null || word.Previous == 0 && !atoms.Is(at, Glue.That));

    // length-related: "the past three months", "the next few years", "the nine months", "the first nine months", "last five years".
    private static TimeDraft? ParseRelatedLength(in AtomRange atoms, in Relations relations)
    {
        var at = relations.At;
        if (atoms.WordAt(at) is { Ordinal: > 0 } && !relations.HasArticle && relations.Relation is null)
            return ParseOrdinalLength(atoms, relations.First, at);
        if (atoms.WordAt(at) is { Ordinal: > 0 })
            at++;
        if (relations.IsPlain && !relations.HasArticle)
            return null;
        if (NumeralReader.CanBegin(atoms, at) && !NumeralReader.IsArticle(atoms, at) && ParseCount(atoms, at) is { Form: TimeForm.Fixed } length)
        {
            // "the current two-day talks" is a length beside other words.
            return atoms.IsJoiner(length.End - 2) ? null : length with { First = relations.First, Rule = "length-related", Confidence = 0.9 };
        }
        if (ParseSome(atoms, at) is { Type: TimexType.Duration } some)
            return some with { First = relations.First, Rule = "some-units-related" };
        if (atoms.TimeAt(at) is not { Unit: { } unit } time || !time.Has(TimeRoles.Plural) || relations.Relation is not (1 or -1))
            return null;
        // "coming weeks", "past years".
        return unit is TimeUnit.Second ? null : new(relations.First, at + 1, TimeForm.Fixed, TimexType.Duration, "units-related") { Fixed = TimexValue.Length("X", unit), Unit = unit, Confidence = 0.7 };
    }

    // "first nine months", "first two quarters".
    private static TimeDraft? ParseOrdinalLength(in AtomRange atoms, int first, int at)
    {
        if (!NumeralReader.CanBegin(atoms, at + 1) || atoms.WordAt(at + 1) is { Ordinal: > 0 } || NumeralReader.IsArticle(atoms, at + 1) || ParseCount(atoms, at + 1) is not { Form: TimeForm.Fixed } length)
            return null;
        return length with { First = first, Rule = "length-related" };
    }

    private TimeDraft? ParseRelatedWord(in AtomRange atoms, in Relations relations, WordEntry word)
    {
        if (word.Month > 0 && relations.Previous is 1 or -1 && relations.HasArticle && atoms[relations.At].IsCapital)
            return new(relations.First, relations.At + 1, TimeForm.Calendar, TimexType.Date, "month-previous") { Month = word.Month, Relation = relations.Previous, IsFromPrevious = true };
        if (word.Month > 0 && relations.Relation is not null && atoms[relations.At].IsCapital)
            return ParseRelatedMonth(atoms, relations);
        if (!relations.IsPlain && ParseHoliday(atoms, relations.At, relations.Relation) is { } holiday)
            return holiday with { First = relations.First };
        if (word.Time is not { } time)
            return null;
        if (time.Weekday is not null && (relations.Relation is not null || relations.Previous is not null))
            return ParseWeekday(atoms, relations.At, relations.Previous is null ? relations.Relation : null, relations.Previous, relations.First);
        if (time.DayPart is not null)
            return ParseRelatedDayPart(atoms, relations, time);
        if (time.Season is not null)
            return ParseRelatedSeason(atoms, relations, time);
        if (time.Has(TimeRoles.Period) && (relations.IsLatest || relations.Relation == 0) && relations.HasArticle)
            return new(relations.First, relations.At + 1, TimeForm.Same, TimexType.Date, "latest-period") { Unit = TimeUnit.Quarter, Confidence = 0.6 };
        return time.Unit is { } unit && !time.Has(TimeRoles.Plural) ? ParseRelatedUnit(atoms, relations, unit) : null;
    }

    // month-related: "last April", "this September".
    private TimeDraft? ParseRelatedMonth(in AtomRange atoms, in Relations relations)
    {
        // "past Jan. 15" has a preposition.
        if (relations.Relation < 0 && !atoms.Is(relations.At - 1, Glue.Last))
            return null;
        if (ParseMonth(atoms, relations.At) is not { } month)
            return new(relations.First, relations.At + 1, TimeForm.Calendar, TimexType.Date, "month-related") { Month = atoms.WordAt(relations.At)!.Month, Relation = relations.Relation };
        return month with { First = relations.First, Relation = relations.Relation, Rule = month.Day is null ? "month-related" : month.Rule };
    }

    // "this morning", "last night", "the next morning", "the morning".
    private static TimeDraft? ParseRelatedDayPart(in AtomRange atoms, in Relations relations, TimeWord time)
    {
        var end = relations.At + 1;
        if (relations.Relation is { } relation && !relations.HasArticle)
            return new(relations.First, end, TimeForm.Offset, TimexType.Time, "daypart-related") { Unit = TimeUnit.Day, Offset = relation, DayPart = time.DayPart };
        if (relations.Previous is { } previous)
            return new(relations.First, end, TimeForm.Offset, TimexType.Time, "daypart-previous") { Unit = TimeUnit.Day, Offset = previous, DayPart = time.DayPart, IsFromPrevious = true };
        return relations.HasArticle && atoms.Is(relations.First - 1, Glue.BeforeSeason)
            ? new(relations.First, end, TimeForm.DayPart, TimexType.Time, "daypart") { DayPart = time.DayPart, Confidence = 0.5 } : null;
    }

    // "last year", "next week", "this month", "the following month", "that day", "the year", "the weekend".
    private TimeDraft? ParseRelatedUnit(in AtomRange atoms, in Relations relations, TimeUnit unit)
    {
        var end = relations.At + 1;
        if (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Half || IsAge(atoms, relations.At) || atoms.IsJoiner(end) && !atoms.Is(end + 1, Glue.End))
            return null;
        if (relations.Previous is { } previous)
            return new(relations.First, end, TimeForm.Offset, TimexType.Date, "unit-previous") { Unit = unit, Offset = previous, IsFromPrevious = true, IsFiscal = relations.IsFiscal && unit == TimeUnit.Year };
        // "the past decade", "this century" are lengths.
        if (relations.Relation is not null && unit is TimeUnit.Decade or TimeUnit.Century)
            return new(relations.First, end, TimeForm.Fixed, TimexType.Duration, "decade-related") { Fixed = TimexValue.Length(1, unit), Unit = unit, Offset = relations.Relation, Confidence = 0.6 };
        if (relations.Relation is { } relation)
            return WithYearPart(atoms, new(relations.First, end, TimeForm.Offset, TimexType.Date, "unit-related") { Unit = unit, Offset = relation, Relation = relation, Confidence = 0.93, IsFiscal = relations.IsFiscal && unit == TimeUnit.Year });
        if (relations.IsLatest || relations.IsFiscal)
            return ParseLatest(atoms, relations, unit);
        if (!relations.HasArticle)
            return null;
        // the-week-after-next: "the week after next", "the month before last".
        if (atoms.Is(end, Glue.Relative) && atoms.TimeAt(end)?.Direction is { } direction && atoms.TimeAt(end + 1)?.Relation == direction && atoms.TimeAt(end + 2)?.Unit is null)
            return new(relations.First, end + 2, TimeForm.Offset, TimexType.Date, "the-unit-after-next") { Unit = unit, Offset = 2 * direction };
        // the-day-before: counted from the date named before.
        if (unit == TimeUnit.Day)
            return atoms.Is(end, Glue.Relative) && !atoms[end + 1].IsWord ? new(relations.First, end + 1, TimeForm.Offset, TimexType.Date, "the-day-before") { Unit = unit, Offset = atoms.TimeAt(end)?.Direction, IsFromPrevious = true } : null;
        // "the year before": from the year spoken of.
        if (unit == TimeUnit.Year && atoms.Is(end, Glue.Earlier) && !(atoms[end + 1].IsWord && !Nouns.EndsPhrase(atoms, end + 1)))
            return new(relations.First, end + 1, TimeForm.Offset, TimexType.Date, "the-year-before") { Unit = unit, Offset = -1, IsFromPrevious = true };
        // "for the year ended in June": a length.
        if (unit == TimeUnit.Year && atoms.Is(relations.First - 1, Glue.For))
            return new(relations.First, end, TimeForm.Fixed, TimexType.Duration, "the-year-length") { Fixed = "P1Y", Unit = unit, Confidence = 0.6 };
        // "the year 2000"; "the week of March 6".
        if (unit == TimeUnit.Year && PlainYear(atoms, end) is { } year)
            return new(relations.First, end + 1, TimeForm.Calendar, TimexType.Date, "the-year") { Year = year };
        if (unit == TimeUnit.Year && NumeralReader.CanBegin(atoms, end) && NumeralReader.TryRead(atoms, end, out var inWords) && inWords.Form == NumeralForm.Words && inWords.Value is >= 1900 and < 2100)
            return new(relations.First, inWords.End, TimeForm.Calendar, TimexType.Date, "the-year") { Year = (int)inWords.Value };
        if (unit == TimeUnit.Week && atoms.Is(end, Glue.Of) && atoms.WordAt(end + 1) is { Month: > 0 } && ParseMonth(atoms, end + 1) is { Day: not null } inWeek)
            return inWeek with { First = relations.First, Unit = TimeUnit.Week, Rule = "week-of" };
        return unit is TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month
            ? new(relations.First, end, TimeForm.Same, TimexType.Date, "the-unit") { Unit = unit, Confidence = 0.6 } : null;
    }

    // "the latest quarter", "the current year", "fiscal 1989", "the fiscal year".
    private static TimeDraft? ParseLatest(in AtomRange atoms, in Relations relations, TimeUnit unit)
    {
        if (relations.IsFiscal && unit == TimeUnit.Year && FiscalYearBehind(atoms, relations.At + 1) is { } year)
            return new(relations.First, relations.At + 2, TimeForm.Calendar, TimexType.Date, "fiscal-year") { Year = year, IsFiscal = true };
        if (unit is TimeUnit.Decade or TimeUnit.Century)
            return null;
        return new(relations.First, relations.At + 1, TimeForm.Same, TimexType.Date, atoms.Is(relations.At - 1, Glue.Ended) ? "latest-ended" : "latest-unit") { Unit = unit, Confidence = 0.7, IsFiscal = relations.IsFiscal && unit == TimeUnit.Year };
    }

    // "fiscal 2020", "FY2020", "FY20".
    private static int? FiscalYearBehind(in AtomRange atoms, int at)
    {
        if (PlainYear(atoms, at) is { } year and >= EarliestPlainYear)
            return year;
        return atoms.IsAttached(at) && atoms.TimeAt(at - 1)?.Has(TimeRoles.Fiscal) == true && SmallNumber(atoms, at, 0, 99) is { } two && atoms.TextOf(at).Length == 2 ? 2000 + two : null;
    }
}
