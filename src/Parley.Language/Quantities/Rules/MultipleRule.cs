using Parley.Model;

namespace Parley.Language;

/// <summary>Multiples of an amount.</summary>
internal sealed class MultipleRule : IUnitRule
{
    public bool TryRead(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies)
    {
        if (draft.Numeral.Form is not (NumeralForm.Digits or NumeralForm.Words))
            return false;
        var at = atoms.IsJoiner(draft.NumberEnd) ? draft.NumberEnd + 1 : draft.NumberEnd;
        // fold: "five-fold", "5-fold".
        if (atoms.Is(at, Glue.Fold) && at <= draft.NumberEnd + 1)
        {
            draft.End = at + 1;
            return draft.Is(QuantityKind.Multiple, Unit.Multiple, "fold");
        }
        // times-sign: "2x", "2.5x".
        if (atoms.TextOf(at) is "x" or "\u00D7" && atoms.IsAttached(at) && !atoms[at + 1].IsNumber)
        {
            draft.End = at + 1;
            return draft.Is(QuantityKind.Multiple, Unit.Multiple, "times-sign");
        }
        if (!atoms.Is(at, Glue.Times) || at == draft.NumberEnd && !Nouns.IsPlural(atoms, at))
            return false;
        draft.End = at + 1;
        // times: "five times what it pays", "three times as much"; times-counted: "met five times".
        return IsComparison(atoms, at + 1)
            ? draft.Is(QuantityKind.Multiple, Unit.Multiple, "times")
            : draft.Is(QuantityKind.Count, new Unit("times"), "times-counted");
    }

    /// <summary>The words that are multiples by themselves: "fivefold", "doubled", "twice as much".</summary>
    public static bool TryReadWord(in AtomRange atoms, int at, out QuantityDraft? draft)
    {
        draft = null;
        if (atoms.WordAt(at) is not { Multiple: { Kind: not MultipleWordKind.None } multiple })
            return false;
        if (multiple.Kind == MultipleWordKind.Twice && !IsComparison(atoms, at + 1))
            return false;
        if (multiple.Kind == MultipleWordKind.Multiple && (!atoms[at + 1].IsWord || IsName(atoms, at)))
            return false;
        draft = new QuantityDraft(new Numeral(at, at + 1, multiple.Value, NumeralForm.Words)) { Confidence = 0.8 };
        if (multiple.Kind != MultipleWordKind.Multiplied)
            return draft.Is(QuantityKind.Multiple, Unit.Multiple, multiple.Kind == MultipleWordKind.Fold ? "fold" : "multiple-word");
        draft.ChangeWord = atoms[at].Span;
        // halved: "halved its offer" takes half of it away.
        if (multiple.Value < 1)
        {
            (draft.Measure, draft.Value) = (Measure.Decrease, (1 - multiple.Value) * 100);
            return draft.Is(QuantityKind.Percent, Unit.Percent, "halved");
        }
        draft.Measure = Measure.Increase;
        return draft.Is(QuantityKind.Multiple, Unit.Multiple, "multiplied");
    }

    // "met three times the day before" is a count; "three times the amount" is not.
    private static bool IsComparison(in AtomRange atoms, int at) =>
        atoms.Is(at, Glue.Comparison) && !(atoms.Is(at, Glue.The) && atoms.WordAt(at + 1)?.Noun == NounClasses.Stop);

    // "Double Tree", "double-digit", "Triple A".
    private static bool IsName(in AtomRange atoms, int at) => atoms.IsJoiner(at + 1) || atoms[at].IsCapital && atoms[at + 1].IsCapital;
}
