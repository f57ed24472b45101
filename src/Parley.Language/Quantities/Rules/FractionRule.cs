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
        var next = atoms.TextOf(numeral.End);
        var isPart = next is "of" or "more" or "less" || draft.NumberEnd - draft.NumberFirst > 1 && !NumeralReader.IsArticle(atoms, numeral.First) && !IsTime(next)
            || numeral.Value == 0.5m && (next is "the" or "its" or "their" or "that" or "those" or "his" or "our" or "all" or "what" || atoms.Is(numeral.First - 1, "by"))
            || atoms.Is(numeral.First - 1, "by");
        if (!isPart || numeral.Value == 0.5m && IsOtherHalf(atoms, numeral))
            return false;
        draft.Value = decimal.Round(numeral.Value * 100, 2);
        if (next is "of" or "the" or "its" or "their")
            draft.Measure = Measure.Share;
        draft.Confidence = 0.8;
        return draft.Is(QuantityKind.Percent, Unit.Percent, "fraction");
    }

    // "the first half of 2020", "the other half".
    private static bool IsOtherHalf(in AtomRange atoms, in Numeral numeral) =>
        atoms.WordAt(numeral.First - 1) is { Ordinal: > 0 } || atoms.TextOf(numeral.First - 1) is "other" or "latter" or "last" or "better" or "this" or "each" or "that" or "-";

    private static bool IsTime(ReadOnlySpan<char> word) => word is "hour" or "hours" or "year" or "years" or "day" or "days" or "month" or "mile" or "miles";

    // one-in: "one in four", "seven out of 10".
    private static bool TryReadOneIn(in AtomRange atoms, QuantityDraft draft)
    {
        var at = draft.NumberEnd;
        if (atoms.Is(at, "out") && atoms.Is(at + 1, "of"))
            at += 2;
        else if (atoms.Is(at, "in"))
            at++;
        else
            return false;
        if (draft.Numeral.HasScale || draft.Value < 1 || !NumeralReader.CanBegin(atoms, at) || !NumeralReader.TryRead(atoms, at, out var whole) || whole.Form is not (NumeralForm.Digits or NumeralForm.Words))
            return false;
        if (whole.Value > 100 || whole.Value < 2 || draft.Value >= whole.Value || whole.HasScale || IsTime(atoms.TextOf(whole.End)) || atoms.TextOf(whole.End) is "weeks" or "months" or "-")
            return false;
        draft.Value = decimal.Round(draft.Value / whole.Value * 100, 2);
        draft.NumberEnd = draft.End = whole.End;
        draft.Measure = Measure.Share;
        draft.Confidence = 0.75;
        return draft.Is(QuantityKind.Percent, Unit.Percent, "one-in");
    }
}
