using Parley.Model;

namespace Parley.Language;

/// <summary>Fractions as shares of a whole, in per cent: "two-thirds of", "half the cost", "one in four".</summary>
internal sealed class FractionRule(PhraseTable<UnitEntry> units) : IUnitRule
{
    private const int MostHedgeWords = 3;
    private const int MostUnitWords = 3;

    public bool TryRead(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies)
    {
        if (draft.Numeral.Form == NumeralForm.Fraction)
            return TryReadPart(atoms, draft);
        return TryReadOneIn(atoms, draft);
    }

    // fraction: "a third of", "half the", "two-thirds"; not "a third round", "the second half", "half a year".
    private bool TryReadPart(in AtomRange atoms, QuantityDraft draft)
    {
        var numeral = draft.Numeral;
        var next = numeral.End;
        var isPart = atoms.Is(next, Glue.Of | Glue.More) || IsBehindBy(atoms, numeral.First) || numeral.Value == 0.5m && atoms.Is(next, Glue.Whole)
            || draft.NumberEnd - draft.NumberFirst > 1 && !NumeralReader.IsArticle(atoms, numeral.First) && !IsTime(atoms, next);
        if (!isPart || numeral.Value == 0.5m && IsOtherHalf(atoms, numeral))
            return false;
        // fraction-of-percent: "half of one per cent", "half a percent".
        if (IsOnePercent(atoms, next, out var end))
        {
            (draft.Value, draft.NumberEnd, draft.End) = (numeral.Value, end, end);
            return draft.Is(QuantityKind.Percent, Unit.Percent, "fraction-of-percent");
        }
        // fraction-of-unit: "1/16 of an American pint" is a measure.
        if (IsOfUnit(atoms, next))
            return draft.Is(QuantityKind.Physical, null, "fraction-of-unit");
        draft.Value = decimal.Round(numeral.Value * 100, 2);
        if (atoms.Is(next, Glue.Of | Glue.Whole))
            draft.Measure = Measure.Share;
        draft.Confidence = 0.8;
        return draft.Is(QuantityKind.Percent, Unit.Percent, "fraction");
    }

    private bool IsOnePercent(in AtomRange atoms, int at, out int end)
    {
        if (atoms.Is(at, Glue.Of))
            at++;
        end = at + 1;
        return (NumeralReader.IsArticle(atoms, at) || atoms.WordAt(at)?.Number is { Kind: NumberWordKind.Digit, Value: 1 }) && units.TryMatch(atoms, at + 1, out end, out var entry) && entry!.Kind == UnitKind.Percent;
    }

    private bool IsOfUnit(in AtomRange atoms, int at)
    {
        if (!atoms.Is(at, Glue.Of) || !NumeralReader.IsArticle(atoms, at + 1))
            return false;
        for (var unit = at + 2; unit <= at + 1 + MostUnitWords && atoms[unit].IsWord; unit++)
        {
            if (units.TryMatch(atoms, unit, out _, out var entry) && entry!.Kind == UnitKind.Physical)
                return true;
        }
        return false;
    }

    // "by a third", "by nearly a third", "by more than half".
    private static bool IsBehindBy(in AtomRange atoms, int first)
    {
        for (var at = first - 1; at >= first - MostHedgeWords - 1; at--)
        {
            if (atoms.Is(at, Glue.By))
                return true;
            if (!atoms[at].IsWord || atoms.TagOf(at) is not (WordTag.Adverb or WordTag.Preposition or WordTag.Adjective))
                return false;
        }
        return false;
    }

    // "the first half of 2020", "the other half".
    private static bool IsOtherHalf(in AtomRange atoms, in Numeral numeral) =>
        atoms.WordAt(numeral.First - 1) is { Ordinal: > 0 } || atoms.Is(numeral.First - 1, Glue.OtherHalf) || atoms.TextOf(numeral.First - 1) is "-";

    private static bool IsTime(in AtomRange atoms, int at) => atoms.WordAt(at)?.Time?.Unit is not null;

    // one-in: "one in four", "seven out of 10".
    private static bool TryReadOneIn(in AtomRange atoms, QuantityDraft draft)
    {
        var at = draft.NumberEnd;
        if (atoms.Is(at, Glue.Out) && atoms.Is(at + 1, Glue.Of))
            at += 2;
        else if (atoms.Is(at, Glue.In))
            at++;
        else
            return false;
        if (draft.Numeral.HasScale || draft.Value < 1 || !NumeralReader.CanBegin(atoms, at) || !NumeralReader.TryRead(atoms, at, out var whole) || whole.Form is not (NumeralForm.Digits or NumeralForm.Words))
            return false;
        if (whole.Value > 100 || whole.Value < 2 || draft.Value >= whole.Value || whole.HasScale || IsTime(atoms, whole.End) || atoms.TextOf(whole.End) is "-")
            return false;
        draft.Value = decimal.Round(draft.Value / whole.Value * 100, 2);
        draft.NumberEnd = draft.End = whole.End;
        draft.Measure = Measure.Share;
        draft.Confidence = 0.75;
        return draft.Is(QuantityKind.Percent, Unit.Percent, "one-in");
    }
}
