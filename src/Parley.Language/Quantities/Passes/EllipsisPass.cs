using Parley.Model;

namespace Parley.Language;

/// <summary>Gives a bare number the unit of the amount that it is set beside: "60 vehicles, compared with 43 last year", "280 million of the 1.5 billion shekels", "from 10.2 to 15 percent"; or that was spoken of just before: "... 11,000 troops. It will come down to 8,000".</summary>
internal static class EllipsisPass
{
    private const int LargestRatio = 1000;
    private const int LargestRatioApart = 20;
    private const int RatesRatio = 4;
    private const int MostWordsBetween = 12;

    /// <param name="spokenOf">The last count of the sentences before, where one stands near.</param>
    public static void Run(in AtomRange atoms, List<QuantityDraft> drafts, QuantityDraft? spokenOf)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind != QuantityKind.Number || draft.Rule != "number")
            {
                spokenOf = draft.Kind == QuantityKind.Count && draft.Value >= 10 ? draft : spokenOf;
                continue;
            }
            if (WholeOf(atoms, drafts, i) is { } whole)
                Take(draft, whole, 0.8);
            else if (OtherLevel(atoms, drafts, i) is { } level)
                Take(draft, level, 0.85);
            else if (HasNoun(atoms, draft.NumberEnd))
                continue;
            else if (ObjectBefore(atoms, draft) is { } noun)
                (draft.Kind, draft.Unit, draft.Rule, draft.Confidence) = (QuantityKind.Count, new Unit(noun), "ellipsis-object", 0.6);
            else if (i > 0 && IsBeside(drafts[i - 1], draft, LargestRatio) && IsCompared(atoms, drafts[i - 1], draft))
                Take(draft, drafts[i - 1], 0.6);
            else if (RateBefore(drafts, i) is { } rate)
                Take(draft, rate, 0.6);
            else if (spokenOf is not null && decimal.IsInteger(draft.Value) && !draft.Numeral.IsBare && draft.Numeral.Form == NumeralForm.Digits && IsBeside(spokenOf, draft, LargestRatioApart))
                Take(draft, spokenOf, 0.45);
            if (draft.Kind == QuantityKind.Count)
                spokenOf = draft;
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

    // ellipsis-level: "from 10.2 to 15 percent", "falls to 8.6 from 9.7 percent", "from 4 percent to 6": the unit is said once.
    private static QuantityDraft? OtherLevel(in AtomRange atoms, List<QuantityDraft> drafts, int i)
    {
        var draft = drafts[i];
        if (i + 1 < drafts.Count && drafts[i + 1] is { Kind: QuantityKind.Percent } next && next.First == draft.NumberEnd + 1 && IsOpposite(atoms, draft.First - 1, draft.NumberEnd))
            return next;
        return i > 0 && drafts[i - 1] is { Kind: QuantityKind.Percent } before && draft.First == before.End + 1 && IsOpposite(atoms, before.First - 1, before.End) && !HasNoun(atoms, draft.NumberEnd) ? before : null;
    }

    private static bool IsOpposite(in AtomRange atoms, int first, int second) =>
        atoms.Is(first, Glue.From) && atoms.Is(second, Glue.To) || atoms.Is(first, Glue.To) && atoms.Is(second, Glue.From);

    // ellipsis-rate: "28.5 percent of the budget ... would be content with 26.5": a number with decimals, and like a rate of its sentence.
    private static QuantityDraft? RateBefore(List<QuantityDraft> drafts, int i)
    {
        if (decimal.IsInteger(drafts[i].Value) || drafts[i].Numeral.HasScale)
            return null;
        for (var k = i - 1; k >= 0; k--)
        {
            if (drafts[k].Kind == QuantityKind.Money)
                return null;
            if (drafts[k].Kind == QuantityKind.Percent)
                return drafts[k].Value < drafts[i].Value * RatesRatio && drafts[i].Value < drafts[k].Value * RatesRatio ? drafts[k] : null;
        }
        return null;
    }

    // ellipsis-object: "cut its warheads to 1,550", "reduce the number of guards to 60": what the verb changes.
    private static string? ObjectBefore(in AtomRange atoms, QuantityDraft draft)
    {
        if (!atoms.Is(draft.First - 1, Glue.To) || draft.Value < 3)
            return null;
        string? noun = null;
        for (var at = draft.First - 2; at >= draft.First - MostWordsBetween && atoms.Has(at) && atoms[at].IsWord; at--)
        {
            if (atoms.WordAt(at) is { } word && (word.Change & ChangeForms.Transitive) != 0)
                return noun;
            if (noun is null && atoms.TagOf(at) == WordTag.Nouns && !Nouns.EndsPhrase(atoms, at))
                noun = atoms.TextOf(at).ToString().ToLowerInvariant();
        }
        return null;
    }

    // "3,000 head of cattle" has a noun, though none that the count rules know.
    private static bool HasNoun(in AtomRange atoms, int at) => atoms.TagOf(at) is WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Adjective && !Nouns.EndsPhrase(atoms, at);

    private static bool IsBeside(QuantityDraft before, QuantityDraft draft, int ratio)
    {
        if (before.Kind == QuantityKind.Percent)
            return draft.Value < before.Value * RatesRatio && before.Value < draft.Value * RatesRatio && !draft.Numeral.HasScale;
        if (before.Kind is not (QuantityKind.Count or QuantityKind.Money) || before.Unit is null || before.Value <= 0 || draft.Value <= 0)
            return false;
        var (small, large) = before.Value < draft.Value ? (before.Value, draft.Value) : (draft.Value, before.Value);
        return small > large / ratio && (before.Kind == QuantityKind.Count || draft.Value >= 100);
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
