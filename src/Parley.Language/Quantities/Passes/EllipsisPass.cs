namespace Parley.Language;

/// <summary>Gives a bare number the unit of the amount that it is set beside: "60 vehicles, compared with 43 last year", "280 million of the 1.5 billion shekels".</summary>
internal static class EllipsisPass
{
    private const int LargestRatio = 1000;
    private const int MostWordsBetween = 12;

    public static void Run(in AtomRange atoms, List<QuantityDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind != QuantityKind.Number || draft.Rule != "number")
                continue;
            if (WholeOf(atoms, drafts, i) is { } whole)
                Take(draft, whole, 0.8);
            else if (i > 0 && IsBeside(drafts[i - 1], draft) && IsCompared(atoms, drafts[i - 1], draft))
                Take(draft, drafts[i - 1], 0.6);
        }
    }

    // ellipsis-whole: "280 million of the 1.5 billion shekels", "just nine of the alliance's 29 members".
    private static QuantityDraft? WholeOf(in AtomRange atoms, List<QuantityDraft> drafts, int i)
    {
        if (i + 1 >= drafts.Count || !atoms.Is(drafts[i].NumberEnd, Glue.Of))
            return null;
        var whole = drafts[i + 1];
        return whole.First - drafts[i].NumberEnd <= 5 && whole.Kind is QuantityKind.Money or QuantityKind.Count && whole.Value >= drafts[i].Value ? whole : null;
    }

    private static bool IsBeside(QuantityDraft before, QuantityDraft draft)
    {
        if (before.Kind is not (QuantityKind.Count or QuantityKind.Money) || before.Unit is null || before.Value <= 0 || draft.Value <= 0)
            return false;
        var (small, large) = before.Value < draft.Value ? (before.Value, draft.Value) : (draft.Value, before.Value);
        return small > large / LargestRatio && (before.Kind == QuantityKind.Count || draft.Value >= 100);
    }

    // ellipsis-compared: "compared with 43", "up from 2,100", "to fall to 7,425", "and 187 by tender".
    private static bool IsCompared(in AtomRange atoms, QuantityDraft before, QuantityDraft draft)
    {
        return draft.First - before.End <= MostWordsBetween && atoms.Is(draft.First - 1, Glue.Compared);
    }

    private static void Take(QuantityDraft draft, QuantityDraft from, double confidence)
    {
        (draft.Kind, draft.Unit, draft.Confidence) = (from.Kind, from.Unit, confidence);
        draft.Rule = "ellipsis";
    }
}
