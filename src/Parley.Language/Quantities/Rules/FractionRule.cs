using Parley.Model;

namespace Parley.Language;

/// <summary>Fractions as shares of a whole, in per cent: "two-thirds of", "half the cost", "one in four".</summary>
internal sealed class FractionRule : IUnitRule
{
    public bool TryRead(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies)
    {
        if (draft.Numeral.Form == NumeralForm.Fraction)
            return TryReadPart(atoms, draft);
        return TryReadOneIn(atoms, draft);
    }

    // fraction: "a third of", "half the", "two-thirds"; not "a third round", "the second half", "half a year".
    private static bool TryReadPart(in AtomRange atoms, QuantityDraft draft)
    {
        var numeral = draft.Numeral;
        var next = numeral.End;
        var isPart = atoms.Is(next, Glue.Of | Glue.More) || atoms.Is(numeral.First - 1, Glue.By) || numeral.Value == 0.5m && atoms.Is(next, Glue.Whole)
            || draft.NumberEnd - draft.NumberFirst > 1 && !NumeralReader.IsArticle(atoms, numeral.First) && !IsTime(atoms, next);
        if (!isPart || numeral.Value == 0.5m && IsOtherHalf(atoms, numeral))
            return false;
        draft.Value = decimal.Round(numeral.Value * 100, 2);
        if (atoms.Is(next, Glue.Of | Glue.Whole))
            draft.Measure = Measure.Share;
        draft.Confidence = 0.8;
        return draft.Is(QuantityKind.Percent, Unit.Percent, "fraction");
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
