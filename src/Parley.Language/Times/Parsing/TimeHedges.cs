using Parley.Model;

namespace Parley.Language;

/// <summary>Reads "nearly", "more than", "or so" beside a time expression as TIMEX3's mod; the words belong to the expression.</summary>
internal sealed class TimeHedges
{
    private readonly PhraseTable<string> _before = new(PhraseStart.TimeHedgeBefore, fromEnd: true);
    private readonly PhraseTable<string> _after = new(PhraseStart.TimeHedgeAfter);

    public TimeHedges(WordLists lists)
    {
        foreach (var row in lists.Table("time-hedges").Rows)
            (row[2] == "before" ? _before : _after).Add(row[0], row[1]);
    }

    public TimeDraft Read(in AtomRange atoms, TimeDraft draft, int floor)
    {
        if (_after.TryMatch(atoms, draft.End, out var end, out var mod))
            draft = draft with { End = end, Mod = draft.Mod ?? mod };
        var isHedged = draft.Type == TimexType.Duration || draft.Rule is "ago" or "earlier" or "later" || draft.Form == TimeForm.Calendar && atoms.Is(draft.First - 1, Glue.Around);
        if (isHedged && !atoms.Is(draft.First, Glue.The) && _before.TryMatchBefore(atoms, draft.First, out var first, out mod) && first >= floor)
            return draft with { First = first, Mod = draft.Mod ?? mod };
        return draft;
    }
}
