using Parley.Model;

namespace Parley.Language;

internal sealed partial class TimeParser
{
    // modified: "early next year", "the end of 1990", "late November", "mid-1990s", "earlier this month", "later in the day".
    private TimeDraft? ParseModified(in AtomRange atoms, int first)
    {
        var at = atoms.Is(first, Glue.The) ? first + 1 : first;
        if (atoms.TimeAt(at)?.Modifier is not { } modifier)
            return null;
        var next = SkipJoiner(atoms, at + 1);
        var isNoun = atoms.Is(at, Glue.ModifierNoun);
        if (isNoun && !atoms.Is(next, Glue.Of))
            return null;
        if (atoms.Is(next, Glue.Of | Glue.In))
            next++;
        if (next > at + 1 && !isNoun && !atoms.Is(next, Glue.The) && atoms.TimeAt(at)?.Direction is not null)
            return null;
        var core = Parse(atoms, next, mayBeModified: false);
        // "late Thursday" is Thursday: the day is the expression.
        if (core is null || core.Form == TimeForm.Weekday || atoms.TimeAt(next)?.Deictic == 0 || core.Type is TimexType.Duration or TimexType.Set || core.Mod is not null || core.Form == TimeForm.Fixed)
            return null;
        if (atoms.TimeAt(at) is { Direction: not null } && core.Form is TimeForm.Calendar)
            return null;
        return core with { First = first, Mod = modifier };
    }

    // quarter: "the third quarter", "fourth-quarter", "first half of 1990", "this year's third quarter", "the 1988 third quarter", "the fiscal first quarter".
    private static TimeDraft? ParseYearPart(in AtomRange atoms, in Relations relations)
    {
        var at = relations.At;
        var year = PlainYear(atoms, at) is { } said and >= EarliestPlainYear ? said : (int?)null;
        if (year is not null)
            at++;
        if (relations.Relation is -1 && atoms.TimeAt(at)?.Unit == TimeUnit.Half && year is null)
            at--;
        if (ReadYearPart(atoms, at, out var end) is not { } part)
            return null;
        // "the third-quarter loss": the article belongs to the loss.
        var first = atoms.IsJoiner(end - 2) && year is null ? atoms.Is(at - 1, Glue.The) ? at : relations.HasArticle ? relations.First + 1 : relations.First : relations.First;
        var draft = new TimeDraft(first, end, TimeForm.YearPart, TimexType.Date, "quarter") { YearPart = part, Year = year, Unit = part[0] == 'Q' ? TimeUnit.Quarter : TimeUnit.Half };
        if (year is not null)
            return draft;
        return WithYear(atoms, draft);
    }

    private static string? ReadYearPart(in AtomRange atoms, int at, out int end)
    {
        end = at;
        var isLast = atoms.Is(at, Glue.Last);
        var ordinal = isLast ? 2 : atoms.WordAt(at)?.Ordinal ?? NumericOrdinal(atoms, at);
        if (ordinal is < 1 or > 4)
            return null;
        var unit = SkipJoiner(atoms, at + 1);
        if (atoms.TimeAt(unit)?.Has(TimeRoles.Fiscal) == true)
            unit = SkipJoiner(atoms, unit + 1);
        end = unit + 1;
        return atoms.TimeAt(unit)?.Unit switch
        {
            TimeUnit.Quarter when !isLast => "Q" + ordinal,
            TimeUnit.Half when ordinal < 3 => "H" + ordinal,
            _ => null,
        };
    }

    private static int NumericOrdinal(in AtomRange atoms, int at) => atoms.TextOf(at) switch { "1st" => 1, "2nd" => 2, "3rd" => 3, "4th" => 4, _ => 0 };

    // "... of 1990", "... of last year", "... 1989".
    private static TimeDraft WithYear(in AtomRange atoms, TimeDraft part)
    {
        var at = atoms.Is(part.End, Glue.Of | Glue.In) ? part.End + 1 : part.End;
        if (atoms.TimeAt(at)?.Has(TimeRoles.Fiscal) == true)
            at++;
        if (PlainYear(atoms, at) is { } year and >= EarliestPlainYear)
            return part with { End = at + 1, Year = year };
        if (atoms.TimeAt(at) is { Relation: { } relation } && atoms.TimeAt(at + 1)?.Unit == TimeUnit.Year)
            return part with { End = at + 2, Offset = relation };
        if (at > part.End && atoms.Is(at, Glue.The) && atoms.TimeAt(at + 1)?.Unit == TimeUnit.Year)
            return part with { End = at + 2, Offset = 0 };
        return part;
    }

    // "last year's third quarter": the part behind the year's possessive.
    private static TimeDraft WithYearPart(in AtomRange atoms, TimeDraft year)
    {
        if (year.Unit != TimeUnit.Year || !IsPossessive(atoms, year.End) || ReadYearPart(atoms, year.End + 1, out var end) is not { } part)
            return year;
        return year with { End = end, Form = TimeForm.YearPart, YearPart = part, Unit = part[0] == 'Q' ? TimeUnit.Quarter : TimeUnit.Half, Rule = "quarter" };
    }

    // "1988 third quarter", "1989's first half", "the 1988 period".
    private static TimeDraft? PartBehindYear(in AtomRange atoms, TimeDraft year)
    {
        var at = IsPossessive(atoms, year.End) ? year.End + 1 : year.End;
        if (ReadYearPart(atoms, at, out var end) is { } part)
            return year with { End = end, Form = TimeForm.YearPart, YearPart = part, Unit = part[0] == 'Q' ? TimeUnit.Quarter : TimeUnit.Half, Rule = "quarter" };
        if (atoms.TimeAt(at) is { } time && (time.Has(TimeRoles.Period) || time.Unit is TimeUnit.Quarter && !time.Has(TimeRoles.Plural)) && atoms.Is(year.First - 1, Glue.The))
            return year with { End = at + 1, Form = TimeForm.YearBefore, Unit = TimeUnit.Quarter, Rule = "year-period" };
        return null;
    }

    // year-earlier: "year-earlier", "the year-ago quarter", "the year-earlier period", "year-ago third quarter".
    private static TimeDraft? ParseYearBefore(in AtomRange atoms, int at)
    {
        if (!IsYearBefore(atoms, at))
            return null;
        var end = at + 3;
        var draft = new TimeDraft(at, end, TimeForm.YearBefore, TimexType.Date, "year-earlier") { Unit = TimeUnit.Year, Offset = -1 };
        if (ReadYearPart(atoms, end, out var partEnd) is { } part)
            return draft with { End = partEnd, YearPart = part, Form = TimeForm.YearPart, Unit = TimeUnit.Quarter };
        return atoms.TimeAt(end) is { } time && (time.Has(TimeRoles.Period) || time.Unit == TimeUnit.Quarter) ? draft with { End = end + 1, Unit = TimeUnit.Quarter } : draft;
    }

    private static bool IsYearBefore(in AtomRange atoms, int at) =>
        atoms.TimeAt(at) is { Unit: TimeUnit.Year } && atoms.IsJoiner(at + 1) && atoms.TimeAt(at + 2) is { Direction: -1 };

    // year-end: "year-end", "year's end".
    private static TimeDraft? ParseYearEnd(in AtomRange atoms, int at)
    {
        if (atoms.TimeAt(at) is not { Unit: TimeUnit.Year or TimeUnit.Month } time || time.Has(TimeRoles.Plural))
            return null;
        if (!atoms.Is(at + 2, Glue.End) || !atoms.IsJoiner(at + 1) && !IsPossessive(atoms, at + 1))
            return null;
        return atoms.IsJoiner(at + 1) && time.Unit == TimeUnit.Year
            ? new(at, at + 3, TimeForm.Calendar, TimexType.Date, "year-end") { Month = 12, Day = 31, Offset = 0 }
            : new(at, at + 3, TimeForm.Offset, TimexType.Date, "year-end") { Unit = time.Unit, Offset = 0, Mod = "END" };
    }

    // season: "in the fall", "summer", "the spring of 1989"; "fall" and "spring" need a preposition, an article or a year.
    private static TimeDraft? ParseSeason(in AtomRange atoms, int at)
    {
        if (atoms.Is(at, Glue.AmbiguousSeason) && !atoms.Is(at - 1, Glue.BeforeSeason) || atoms.IsJoiner(at + 1))
            return null;
        return WithYear(atoms, new(at, at + 1, TimeForm.YearPart, TimexType.Date, "season") { YearPart = atoms.TimeAt(at)!.Season, Confidence = 0.7 });
    }

    private static TimeDraft? ParseRelatedSeason(in AtomRange atoms, in Relations relations, TimeWord time)
    {
        var draft = WithYear(atoms, new(relations.First, relations.At + 1, TimeForm.YearPart, TimexType.Date, "season-related") { YearPart = time.Season, Relation = relations.Relation });
        if (relations.Relation is not null || draft.Year is not null || draft.Offset is not null)
            return draft;
        return relations.HasArticle && (!atoms.Is(relations.At, Glue.AmbiguousSeason) || atoms.Is(relations.First - 1, Glue.BeforeSeason)) ? draft : null;
    }
}
