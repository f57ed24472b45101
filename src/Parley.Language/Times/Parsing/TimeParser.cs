using Parley.Model;

namespace Parley.Language;

/// <summary>Reads the words of time expressions into slots: one family of rules a file. It knows words and their order, no calendar.</summary>
/// <remarks>
/// The word at a place decides which rules are tried there, and the first that fits wins; so each rule names, above it, the words that it is for.
/// Kinds of expression and their values are TIMEX3's (ISO-TimeML).
/// </remarks>
internal sealed partial class TimeParser : ITimeParser
{
    private readonly TimeNames _names = new(WordLists.English);

    /// <summary>Whether a time expression may begin at the atom, which bears the trigger: asked of many, so that the rules are asked of few.</summary>
    private static bool CanBegin(in AtomRange atoms, int at)
    {
        ref readonly var atom = ref atoms[at];
        if (atom.IsNumber)
            return !(atom.IsAttached && atoms[at - 1].IsSymbol) && (IsYearLike(atoms.TextOf(at)) || MayCount(atoms, at + 1));
        return (atom.Triggers & Triggers.Mark) == 0 || atoms.TextOf(at) is "'" or "\u2019";
    }

    // "1991", "1980s", "20th".
    private static bool IsYearLike(ReadOnlySpan<char> number) => number.Length == 4 && char.IsAsciiDigit(number[1]) || !char.IsAsciiDigit(number[^1]);

    // What may make a number of one or two digits, or of many, a time: a word of the lists, or a mark that numbers are joined with.
    private static bool MayCount(in AtomRange atoms, int next)
    {
        ref readonly var atom = ref atoms[next];
        if (atom.IsWord)
            return atom.Word is not null;
        return atom.IsNumber || !atom.IsSymbol && atoms.Has(next) && atoms.TextOf(next) is not ("," or ")" or "." or "?" or ";");
    }

    /// <summary>The time expression that begins at the atom.</summary>
    public TimeDraft? Parse(in AtomRange atoms, int at) => CanBegin(atoms, at) ? Parse(atoms, at, mayBeModified: true) : null;

    // "the end of" is read once: "the end of the end of" has no end.
    private TimeDraft? Parse(in AtomRange atoms, int at, bool mayBeModified)
    {
        if (atoms[at].IsNumber)
            return ParseNumber(atoms, at);
        var word = atoms.WordAt(at);
        if (word is null)
            return atoms.TextOf(at) is "'" or "\u2019" ? ParseShortDecade(atoms, at) : null;
        if ((word.Starts & PhraseStart.Holiday) != 0 && ParseHoliday(atoms, at, relation: null) is { } holiday)
            return holiday;
        if (word.Time is { } time && ParseTimeWord(atoms, at, time, mayBeModified) is { } draft)
            return draft;
        if (word.Month > 0 && ParseMonth(atoms, at) is { } month)
            return month;
        if ((atoms.Is(at, Glue.The) || word.Ordinal > 0) && ((mayBeModified ? ParseModified(atoms, at) : null) ?? ParseRelated(atoms, at)) is { } related)
            return related;
        if (_names.Vague(atoms, at) is { } vague)
            return vague;
        if (!NumeralReader.CanBegin(atoms, at))
            return null;
        return ParseCount(atoms, at) ?? (NumeralReader.IsArticle(atoms, at) ? ParseArticle(atoms, at) : ParseYearInWords(atoms, at));
    }

    private TimeDraft? ParseTimeWord(in AtomRange atoms, int at, TimeWord time, bool mayBeModified)
    {
        if (mayBeModified && time.Modifier is not null && ParseModified(atoms, at) is { } modified)
            return modified;
        if (time.Deictic is not null)
            return ParseDeictic(atoms, at, time);
        if (time.Weekday is not null)
            return ParseWeekday(atoms, at, relation: null, fromPrevious: null);
        if (time.Relation is not null || time.Previous is not null || time.Has(TimeRoles.Latest | TimeRoles.Fiscal))
            return ParseRelated(atoms, at) ?? _names.Vague(atoms, at);
        if (time.Hour is not null || time.Tonight is not null)
            return ParseNamedHour(atoms, at, time);
        if (time.Set is not null)
            return new(at, at + 1, TimeForm.Fixed, TimexType.Set, "set-word") { Fixed = time.Set };
        if (time.Has(TimeRoles.Every))
            return ParseEvery(atoms, at);
        if (time.Some is not null)
            return ParseSome(atoms, at);
        if (time.Season is not null)
            return ParseSeason(atoms, at);
        return time.Decade is not null ? ParseDecade(atoms, at) : time.Unit is not null ? ParseBareUnit(atoms, at, time) : null;
    }

    private static int SkipJoiner(in AtomRange atoms, int at) => atoms.IsJoiner(at) ? at + 1 : at;

    private static bool IsPossessive(in AtomRange atoms, int at) => atoms[at].IsPossessive;

    private static int? SmallNumber(in AtomRange atoms, int at, int lowest, int highest)
    {
        if (!atoms[at].IsNumber || atoms.TextOf(at).Length > 2 || !int.TryParse(atoms.TextOf(at), out var number))
            return null;
        return number >= lowest && number <= highest ? number : null;
    }
}
