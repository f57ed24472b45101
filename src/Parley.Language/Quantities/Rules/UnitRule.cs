using Parley.Model;

namespace Parley.Language;

/// <summary>A unit of the lexicon behind the number: per cent, points, times, measures.</summary>
internal sealed class UnitRule(PhraseTable<UnitEntry> units) : IUnitRule
{
    public bool TryRead(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies)
    {
        if (draft.Numeral.Form == NumeralForm.Ordinal || !TryFind(atoms, draft.NumberEnd, draft.Numeral.Form == NumeralForm.Fraction, out var end, out var unit))
            return false;
        draft.End = end;
        switch (unit!.Kind)
        {
            case UnitKind.Percent:
                return draft.Is(QuantityKind.Percent, Unit.Percent, "percent");
            case UnitKind.PercentagePoints:
                return draft.Is(QuantityKind.Percent, unit.Unit, "percentage-points");
            case UnitKind.Time:
                return ReadTime(atoms, draft, unit.Unit);
            case UnitKind.Index:
                return draft.Is(QuantityKind.Count, unit.Unit, "count-index");
            case UnitKind.Ordinal:
                return draft.Is(QuantityKind.Ordinal, null, "ordinal");
            case UnitKind.Count:
                return draft.Is(QuantityKind.Count, unit.Unit, "count-measure");
            default:
                ReadMinus(atoms, draft);
                return draft.Is(QuantityKind.Physical, unit.Unit, "physical");
        }
    }

    // "13-percent" has a hyphen before the unit, "20 (kg)" a bracket.
    private bool TryFind(in AtomRange atoms, int at, bool isPart, out int end, out UnitEntry? unit)
    {
        if (atoms.IsJoiner(at))
            at++;
        if (units.TryMatch(atoms, at, out end, out unit))
            return true;
        // "a quarter of a percentage point".
        if (isPart && atoms.Is(at, Glue.Of) && NumeralReader.IsArticle(atoms, at + 1) && units.TryMatch(atoms, at + 2, out end, out unit))
            return unit!.Kind is UnitKind.Percent or UnitKind.PercentagePoints;
        if (atoms.TextOf(at) is not ("(" or "{") || !units.TryMatch(atoms, at + 1, out end, out unit) || unit!.Kind != UnitKind.Physical)
            return false;
        end++;
        return true;
    }

    // duration: "six-year", "four years"; age: "29 years old", "28-year-old", "eighteen months of age".
    private static bool ReadTime(in AtomRange atoms, QuantityDraft draft, Unit unit)
    {
        var next = atoms.IsJoiner(draft.End) ? draft.End + 1 : draft.End;
        if (atoms.Is(next, Glue.Old))
        {
            draft.End = next + 1;
            return draft.Is(QuantityKind.Physical, unit, "age");
        }
        if (atoms.Is(next, Glue.Of) && atoms.Is(next + 1, Glue.Age))
        {
            draft.End = next + 2;
            return draft.Is(QuantityKind.Physical, unit, "age");
        }
        return draft.Is(QuantityKind.Duration, unit, "duration");
    }

    // "-5 degrees", "minus 5 degrees".
    private static void ReadMinus(in AtomRange atoms, QuantityDraft draft)
    {
        var before = draft.NumberFirst - 1;
        var isSign = atoms.TextOf(before) is "-" or "\u2212" && (!atoms.IsAttached(before) || before == atoms.First);
        if (!isSign && !atoms.Is(before, Glue.Minus))
            return;
        draft.Value = -draft.Value;
        draft.First = draft.NumberFirst = before;
    }
}
