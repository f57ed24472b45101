namespace Parley.Language;

/// <summary>Numbers that are no amounts: parts of names, scores, telephone numbers, addresses. Dates and hours are the times' business.</summary>
internal static class NotAnAmount
{
    /// <summary>Whether the digits that begin at the atom are no amount, whatever stands around; <paramref name="end"/> is where to go on.</summary>
    public static bool IsAt(in AtomRange atoms, int at, out int end)
    {
        end = at + 1;
        if (!atoms[at].IsNumber)
            return false;
        return IsInName(atoms, at) || IsScore(atoms, at, ref end) || IsClock(atoms, at, ref end) || IsChain(atoms, at, ref end);
    }

    /// <summary>Whether a number that no unit rule took is a name, a year or a place in a list.</summary>
    public static bool IsBareName(in AtomRange atoms, in Numeral numeral)
    {
        if (YearRule.LooksLikeYear(atoms, numeral))
            return true;
        var before = numeral.First - 1;
        if (atoms.WordAt(before) is { NameOfNumber: not NumberName.None } && numeral.Form == NumeralForm.Digits)
            return true;
        if (!numeral.IsBare)
            return false;
        // "S&P 500", "Stoxx 50", "Game 7"; "(1)", "2)" number a list.
        if (atoms[before].IsWord && atoms[before].IsCapital && before > atoms.First)
            return true;
        return atoms.TextOf(numeral.End) is ")" && (before < atoms.First || atoms.TextOf(before) is "(" && atoms.TextOf(numeral.End).Length < 3)
            || atoms.TextOf(before) is "#";
    }

    // "beat Wales 2-1", "the 2014-15 season".
    private static bool IsScore(in AtomRange atoms, int at, ref int end)
    {
        if (!atoms.IsJoiner(at + 1) || !atoms[at + 2].IsNumber || atoms.TextOf(at + 2).Length > 2 || atoms[at + 3].IsSymbol)
            return false;
        var isSeason = atoms.TextOf(at).Length == 4 && atoms.TextOf(at + 2).Length == 2 && atoms.TextOf(at) is ['1' or '2', '9' or '0', ..];
        var isScore = atoms.TextOf(at).Length < 3 && atoms[at - 1].IsWord && atoms[at - 1].IsCapital && at - 1 > atoms.First && !atoms[at + 3].IsCapital && !NumeralReader.HasUnit(atoms, at + 3);
        if (!isSeason && !isScore)
            return false;
        end = at + 3;
        return true;
    }

    // "F-35", "COVID-19", "U.S./35", "#5": joined to letters or signs before it.
    private static bool IsInName(in AtomRange atoms, int at)
    {
        if (!atoms.IsAttached(at))
            return false;
        var before = atoms.TextOf(at - 1);
        if (before is "-" or "\u2010" or "\u2011" && atoms.IsAttached(at - 1) && atoms[at - 2].IsWord)
            return !CanPrecede(atoms, at - 2);
        return before is "_" or "@" or "#" or "&" or "\\" || before is "." or "/" && atoms.IsAttached(at - 1) && atoms[at - 2].IsWord;
    }

    // "five-10", "million-$5", "sub-7".
    private static bool CanPrecede(in AtomRange atoms, int at) =>
        atoms.WordAt(at) is { } word && word.Number.Kind != NumberWordKind.None || atoms.Is(at, Glue.Prefix);

    // "11:30", "4:2", "3.45am".
    private static bool IsClock(in AtomRange atoms, int at, ref int end)
    {
        var next = at + 1;
        while (atoms.TextOf(next) is ":" && atoms.IsAttached(next) && atoms[next + 1].IsNumber && atoms.IsAttached(next + 1))
            next += 2;
        if (atoms.WordAt(next)?.Time is { } word && (word.Meridiem is not null || word.Has(TimeRoles.Zone)))
            next++;
        if (next == at + 1)
            return false;
        end = next;
        return true;
    }

    // "2020-08-21", "02-555-0199", "9/11", "24/7", "10.38.07": three numbers joined, or two with a slash.
    private static bool IsChain(in AtomRange atoms, int at, ref int end)
    {
        var (next, count, slash) = (at, 1, false);
        while (atoms.TextOf(next + 1) is "-" or "/" or "\u2010" or "\u2011" or "\u2013" && atoms.IsAttached(next + 1) && atoms[next + 2].IsNumber && atoms.IsAttached(next + 2))
        {
            slash |= atoms.TextOf(next + 1) is "/";
            next += 2;
            count++;
        }
        if (count == 1 || count == 2 && !slash)
            return false;
        // "1/4", "1-1/4" are fractions.
        if (NumeralReader.TryRead(atoms, at, out var numeral) && numeral.End > at + 1)
            return false;
        end = next + 1;
        return true;
    }
}
