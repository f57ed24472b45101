using System.Globalization;
using Parley.Model;

namespace Parley.Language;

internal sealed partial class TimeParser
{
    private const int EarliestPlainYear = 1900;
    private const int LatestPlainYear = 2099;

    private static int? PlainYear(in AtomRange atoms, int at)
    {
        if (!atoms[at].IsNumber || atoms.TextOf(at).Length != 4 || !int.TryParse(atoms.TextOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        return year is >= 1000 and <= LatestPlainYear ? year : null;
    }

    // decade: "the 1990s", "1980s", "'80s".
    private static TimeDraft? ParseDecade(in AtomRange atoms, int at)
    {
        // "the nineties", "the late eighties"; not "in her nineties".
        if (atoms.TimeAt(at)?.Decade is { } named)
            return atoms.Is(at - 1, Glue.The) || atoms.TimeAt(at - 1)?.Modifier is not null || atoms.IsJoiner(at - 1) ? new(at, at + 1, TimeForm.Decade, TimexType.Date, "decade-word") { Year = named } : null;
        var text = atoms.TextOf(at);
        if (text.Length != 5 || text[^1] != 's' || !int.TryParse(text[..4], out var year) || year % 10 != 0)
            return null;
        return new(at, at + 1, TimeForm.Decade, TimexType.Date, "decade") { Year = year };
    }

    private static TimeDraft? ParseShortDecade(in AtomRange atoms, int at)
    {
        var text = atoms.TextOf(at + 1);
        if (text.Length != 3 || text[^1] != 's' || !atoms[at + 1].IsAttached || !int.TryParse(text[..2], out var year) || year % 10 != 0)
            return null;
        return new(at, at + 2, TimeForm.Decade, TimexType.Date, "decade") { Year = 1900 + year };
    }

    // century: "the 20th century".
    private static TimeDraft? ParseCentury(in AtomRange atoms, int first, int at)
    {
        var text = atoms.TextOf(at);
        if (atoms.TimeAt(SkipJoiner(atoms, at + 1))?.Unit != TimeUnit.Century)
            return null;
        var number = atoms.WordAt(at)?.Ordinal ?? 0;
        if (number == 0 && (text.Length < 3 || !int.TryParse(text[..^2], out number)) || number is < 1 or > 30)
            return null;
        return new(first, SkipJoiner(atoms, at + 1) + 1, TimeForm.Century, TimexType.Date, "century") { Year = (number - 1) * 100 };
    }

    // year: "in 1991", "2019's", "the 2020 budget"; not "2000 troops", "$1990", "Room 1990".
    private TimeDraft? ParseYear(in AtomRange atoms, int at)
    {
        if (PlainYear(atoms, at) is not { } year)
            return null;
        if (year < EarliestPlainYear && !(atoms.Is(at - 1, Glue.BeforeYear) && !atoms[at + 1].IsWord))
            return null;
        if (!IsYearContext(atoms, at))
            return null;
        var draft = new TimeDraft(at, at + 1, TimeForm.Calendar, TimexType.Date, "year") { Year = year };
        return PartBehindYear(atoms, draft) ?? draft;
    }

    private static bool IsYearContext(in AtomRange atoms, int at)
    {
        var before = atoms[at - 1];
        if (before.IsSymbol || atoms.IsAttached(at) && atoms.TextOf(at - 1) is not ("(" or "-" or "\u2013" or "\u2014" or "/" or "\"" or "\u201C" or "'" or "\u2018" or "[" or "--"))
            return false;
        if (atoms.WordAt(at - 1) is { NameOfNumber: not NumberName.None } named && (atoms[at - 1].IsCapital || named.NameOfNumber == NumberName.Top))
            return false;
        var next = at + 1;
        if (atoms[next].IsSymbol && atoms.IsAttached(next) || atoms.TextOf(next) is ":" or "." && atoms.IsAttached(next) && atoms[next + 1].IsNumber)
            return false;
        if (atoms.WordAt(next) is { } word && (word.Number.Kind != NumberWordKind.None || word.Time is { Unit: not null } unit && unit.Has(TimeRoles.Plural)))
            return false;
        if (atoms.Is(next, Glue.Counted))
            return false;
        // "2,019" has a comma and is no year; "1500 workers" is a count, "the 1988 figures" is not.
        return atoms.TextOf(at) is not [.., '0', '0'] || atoms.Is(at - 1, Glue.In | Glue.The) || !atoms[next].IsWord || !Nouns.IsPlural(atoms, next);
    }

    // "nineteen ninety-six", "the year two thousand".
    private static TimeDraft? ParseYearInWords(in AtomRange atoms, int at)
    {
        if (atoms.WordAt(at)?.Number is not { Kind: NumberWordKind.Teen, Value: >= 17 and <= 19 } century)
            return null;
        var next = SkipJoiner(atoms, at + 1);
        if (atoms.WordAt(next)?.Number is not { Kind: NumberWordKind.Ten } || !NumeralReader.TryRead(atoms, next, out var rest) || rest.Value >= 100)
            return null;
        return new(at, rest.End, TimeForm.Calendar, TimexType.Date, "year-in-words") { Year = (int)(century.Value * 100 + rest.Value) };
    }
}
