using Parley.Model;

namespace Parley.Language;

/// <summary>Reads the words that make an amount approximate or a bound: "nearly $5 billion", "up to 40 percent", "three days or more".</summary>
internal sealed class HedgePass
{
    private const int MostHedges = 3;

    private readonly PhraseTable<string> _before = new(PhraseStart.HedgeBefore, fromEnd: true);
    private readonly PhraseTable<string> _after = new(PhraseStart.HedgeAfter);

    public HedgePass(WordLists lists)
    {
        foreach (var row in lists.Table("hedges").Rows)
            (row[2] == "before" ? _before : _after).Add(row[0], row[1]);
    }

    public void Run(in AtomRange atoms, List<QuantityDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            ReadBefore(atoms, draft);
            ReadAfter(atoms, draft);
        }
    }

    // "up to about $5 billion": the bound counts, the rest only belongs to the span. "more than a fivefold" has an article between.
    private void ReadBefore(in AtomRange atoms, QuantityDraft draft)
    {
        var at = draft.First;
        for (var count = 0; count < MostHedges; count++)
        {
            var end = count == 0 && NumeralReader.IsArticle(atoms, at - 1) && draft.Kind is QuantityKind.Multiple or QuantityKind.Percent ? at - 1 : at;
            if (!_before.TryMatchBefore(atoms, end, out var first, out var modifier) && (end == at || !_before.TryMatchBefore(atoms, end = at, out first, out modifier)))
                return;
            // "over five years" says how long, not that it was longer.
            if (draft.Kind == QuantityKind.Duration && first == end - 1 && atoms.Is(first, Glue.Spread))
                return;
            Set(draft, Parse(modifier!));
            draft.First = at = first;
        }
    }

    private void ReadAfter(in AtomRange atoms, QuantityDraft draft)
    {
        if (!_after.TryMatch(atoms, draft.End, out var end, out var modifier))
            return;
        Set(draft, Parse(modifier!));
        draft.End = end;
    }

    private static void Set(QuantityDraft draft, Modifier modifier)
    {
        if (draft.Modifier == Modifier.Exact || draft.Modifier == Modifier.About && modifier != Modifier.About)
            draft.Modifier = modifier;
    }

    private static Modifier Parse(string modifier) => modifier switch
    {
        "about" => Modifier.About,
        "more-than" => Modifier.MoreThan,
        "less-than" => Modifier.LessThan,
        "up-to" => Modifier.UpTo,
        "at-least" => Modifier.AtLeast,
        _ => throw new InvalidResourceException($"hedges: '{modifier}' is no modifier."),
    };
}
