using Parley.Model;

namespace Parley.Language;

/// <summary>Links an amount to the one that it converts and a change to what it starts from.</summary>
internal static class LinkPass
{
    private const int MostWordsBetween = 10;

    /// <param name="isFromBehind">Whether the language says "from" behind the amount, as Korean does.</param>
    public static void Run(in AtomRange atoms, List<QuantityDraft> drafts, bool isFromBehind)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            LinkConversion(atoms, drafts, i);
            if (isFromBehind)
                LinkBaseBefore(atoms, drafts[i - 1], drafts[i]);
            else
                LinkBase(atoms, drafts, i);
        }
    }

    // conversion: "1.04 trillion won ($896 million)", "400m pesos ($136m; 72m pounds)".
    private static void LinkConversion(in AtomRange atoms, List<QuantityDraft> drafts, int i)
    {
        var (before, draft) = (drafts[i - 1], drafts[i]);
        if (draft.Kind != QuantityKind.Money || before.Kind != QuantityKind.Money || draft.Unit is null)
            return;
        var whole = before.ConversionOf ?? before;
        if (whole.Unit == draft.Unit)
            return;
        var opens = draft.First == before.End + 1 && atoms.TextOf(before.End) is "(" or "[";
        var goesOn = before.ConversionOf is not null && draft.First <= before.End + 2 && (atoms.Is(before.End, Glue.Or) || atoms.TextOf(before.End) is ";" or "," or "/");
        // "1.3 trillion won, or $1.1 billion".
        var restates = draft.First == before.End + 2 && atoms.TextOf(before.End) is "," && atoms.Is(before.End + 1, Glue.Or);
        if (!opens && !goesOn && !restates)
            return;
        draft.ConversionOf = whole;
        if (draft.Modifier == Modifier.Exact)
            draft.Modifier = whole.Modifier;
        // "1.04 trillion won ($896 million) a year": what stands behind the bracket is said of both.
        if (opens && draft.Per is { } per and not PerPeriod.Total)
            whole.Per ??= per;
        (draft.Measure, draft.Per, draft.ChangeWord) = (whole.Measure, draft.Per ?? whole.Per, whole.ChangeWord);
    }

    // base: "a 50 percent spike from around $870 million", "rose to 9 percent from 8", "cut from $5 billion to $4 billion".
    private static void LinkBase(in AtomRange atoms, List<QuantityDraft> drafts, int i)
    {
        var (before, draft) = (drafts[i - 1], drafts[i]);
        if (atoms.Is(draft.First - 1, Glue.From) && CanStart(before, draft) && draft.First - before.End <= MostWordsBetween && !HasBreak(atoms, before.End, draft.First)
            && (before.Measure is Measure.Increase or Measure.Decrease || before.ChangeWord is not null || atoms.WordAt(draft.First - 2) is { Change: var change } && (change & ChangeForms.Adverb) != 0))
        {
            before.Base = draft;
            Complete(draft, before);
        }
        else if (atoms.Is(before.First - 1, Glue.From) && atoms.Is(draft.First - 1, Glue.To) && CanStart(draft, before) && draft.First - before.End <= MostWordsBetween)
        {
            draft.Base = before;
            Complete(before, draft);
        }
    }

    // base-before: Korean "25%-eseo 15%-ro": what it starts from stands first.
    private static void LinkBaseBefore(in AtomRange atoms, QuantityDraft before, QuantityDraft draft)
    {
        if (atoms.Is(before.End, Glue.From) && draft.First == before.End + 1 && CanStart(draft, before))
            draft.Base = before;
    }

    private static bool CanStart(QuantityDraft changed, QuantityDraft from) =>
        from.Kind is not (QuantityKind.Duration or QuantityKind.Ordinal) && changed.Kind is not (QuantityKind.Duration or QuantityKind.Ordinal)
        && (changed.Unit == from.Unit || from.Kind == QuantityKind.Number || changed.Measure is Measure.Increase or Measure.Decrease && changed.Kind is QuantityKind.Percent or QuantityKind.Multiple);

    // "to 4.7 percent from 4.8": the unit is said once.
    private static void Complete(QuantityDraft from, QuantityDraft changed)
    {
        if (from.Kind != QuantityKind.Number || changed.Kind == QuantityKind.Multiple || changed.Measure is Measure.Increase or Measure.Decrease)
            return;
        (from.Kind, from.Unit) = (changed.Kind, changed.Unit);
    }

    private static bool HasBreak(in AtomRange atoms, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (atoms.TextOf(at) is ";" or ":")
                return true;
        }
        return false;
    }
}
