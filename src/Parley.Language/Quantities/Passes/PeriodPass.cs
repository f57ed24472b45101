using Parley.Model;

namespace Parley.Language;

/// <summary>Reads for what time an amount is: "$5 billion a year", "an annual figure of $40 billion", "$6 billion over five years".</summary>
internal sealed class PeriodPass
{
    private const int MostWordsBetween = 4;

    private readonly PhraseTable<PerPeriod> _behind = new(PhraseStart.PeriodBehind);
    private readonly PhraseTable<PerPeriod> _before = new(PhraseStart.PeriodBefore, fromEnd: true);

    public PeriodPass(WordLists lists)
    {
        foreach (var row in lists.Table("periods").Rows)
            (row[2] == "before" ? _before : _behind).Add(row[0], Enum.Parse<PerPeriod>(row[1], ignoreCase: true));
    }

    public void Run(in AtomRange atoms, List<QuantityDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Count or QuantityKind.Number or QuantityKind.Multiple)
            {
                draft.Per = ReadBehind(atoms, draft) ?? ReadBefore(atoms, draft) ?? ReadTerm(atoms, draft);
                if (draft.Per == PerPeriod.Total && draft.Kind != QuantityKind.Money)
                    draft.Per = null;
            }
        }
    }

    private PerPeriod? ReadBehind(in AtomRange atoms, QuantityDraft draft)
    {
        for (var at = draft.End; at <= draft.End + MostWordsBetween && atoms.Has(at); at++)
        {
            if (_behind.TryMatch(atoms, at, out var end, out var period))
            {
                // "$5 billion a year" belongs to the amount; "$5 billion annual contribution" is near it.
                if (at == draft.End)
                    draft.End = end;
                return period;
            }
            // "1.04 trillion won ($896 million) a year".
            if (at == draft.End && atoms.TextOf(at) is ")")
                continue;
            // "four flights a week and ten a month": another rhythm stands between.
            if (NumeralReader.IsArticle(atoms, at) && atoms.TimeAt(at + 1)?.Unit is not null)
                break;
            if (!atoms[at].IsWord || NumeralReader.CanBegin(atoms, at) && !NumeralReader.IsArticle(atoms, at) || Nouns.EndsPhrase(atoms, at) && !atoms.Is(at, Glue.PeriodLink))
                break;
        }
        return null;
    }

    // "an annual 5 billion", "a yearly contribution of $5 billion", "a total of $7bn".
    private PerPeriod? ReadBefore(in AtomRange atoms, QuantityDraft draft)
    {
        for (var end = draft.First; end > draft.First - MostWordsBetween && atoms.Has(end - 1); end--)
        {
            if (_before.TryMatchBefore(atoms, end, out _, out var period))
                return period;
            if (!atoms[end - 1].IsWord || NumeralReader.CanBegin(atoms, end - 1) && !NumeralReader.IsArticle(atoms, end - 1))
                break;
        }
        return null;
    }

    // "$6 billion over five years" is a total.
    private static PerPeriod? ReadTerm(in AtomRange atoms, QuantityDraft draft)
    {
        if (draft.Kind != QuantityKind.Money || !atoms.Is(draft.End, Glue.Spread))
            return null;
        var at = draft.End + 1;
        if (atoms.Is(at, Glue.The | Glue.Article))
            at++;
        if (atoms.WordAt(at)?.Time is { } next && (next.Relation == 1 || next.Previous == 1))
            at++;
        return NumeralReader.CanBegin(atoms, at) && NumeralReader.TryRead(atoms, at, out var count) && atoms.WordAt(count.End)?.Time?.Unit is TimeUnit.Year or TimeUnit.Month ? PerPeriod.Total : null;
    }
}
