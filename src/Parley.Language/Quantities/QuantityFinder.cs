using Parley.Model;

namespace Parley.Language;

/// <summary>Finds the numbers of a sentence and asks the rules, in order, what each counts.</summary>
internal sealed class QuantityFinder
{
    private readonly IUnitRule[] _rules;
    private readonly ADollarRule _aDollar;
    private readonly bool _isKorean;

    public QuantityFinder(WordLists lists)
    {
        var currencies = lists.Currencies;
        _aDollar = new(currencies);
        _isKorean = lists.IsKorean;
        var units = UnitLexicon.Load(lists);
        // What Korean counts has a counter, which is a unit; any other noun may follow a number by chance.
        IUnitRule[] rules = [new MoneySignRule(currencies), new MoneyWordRule(currencies), new UnitRule(units), new MultipleRule(), new FractionRule(units)];
        _rules = _isKorean ? rules : [.. rules, new CountRule()];
    }

    public void Find(in AtomRange atoms, CurrencyContext currencies, List<QuantityDraft> drafts)
    {
        const Triggers begins = Triggers.Number | Triggers.Mark;
        for (var at = atoms.Next(atoms.First, begins); at < atoms.End; at = atoms.Next(at, begins))
        {
            if ((atoms[at].Triggers & Triggers.Mark) != 0 && !NumeralReader.CanBegin(atoms, at))
            {
                at++;
                continue;
            }
            if (TryReadAt(atoms, at, currencies, out var end) is { } draft)
                drafts.Add(draft);
            at = end;
        }
    }

    private QuantityDraft? TryReadAt(in AtomRange atoms, int at, CurrencyContext currencies, out int end)
    {
        if (NotAnAmount.IsAt(atoms, at, out end))
            return null;
        end = at + 1;
        if (MultipleRule.TryReadWord(atoms, at, out var multiple))
            return multiple;
        if (_aDollar.TryRead(atoms, at, currencies, out var dollar))
        {
            end = dollar!.End;
            return dollar;
        }
        if (!NumeralReader.TryRead(atoms, at, out var numeral))
            return null;
        end = numeral.End;
        var draft = new QuantityDraft(numeral);
        if (numeral.IsAtLeast)
            draft.Modifier = Modifier.About;
        if (IsAged(atoms, numeral))
            return draft.Is(QuantityKind.Physical, new Unit("years"), "aged") ? draft : null;
        foreach (var rule in _rules)
        {
            if (!rule.TryRead(atoms, draft, currencies))
                continue;
            end = Math.Max(numeral.End, draft.NumberEnd);
            if (draft.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Duration or QuantityKind.Physical)
                end = Math.Max(end, draft.End);
            return IsYearCount(atoms, draft) ? null : draft;
        }
        return ReadUnitless(atoms, draft) ? draft : null;
    }

    // aged: "aged 54", "aged 25 to 54".
    private static bool IsAged(in AtomRange atoms, in Numeral numeral)
    {
        if (!numeral.IsBare || numeral.Value > 120)
            return false;
        var before = numeral.First - 1;
        if (atoms[before - 1].IsNumber && (atoms.Is(before, Glue.To | Glue.And) || atoms.TextOf(before) is "-" or "\u2013"))
            before -= 2;
        return atoms.WordAt(before)?.NameOfNumber == NumberName.Age;
    }

    // "the 2019 elections" has a year; "2000 troops" may be a count.
    private static bool IsYearCount(in AtomRange atoms, QuantityDraft draft) =>
        draft.Rule is "count" or "count-joined" or "count-singular" && (YearRule.LooksLikeYear(atoms, draft.Numeral) && draft.Value % 100 != 0 || draft.Numeral.Form == NumeralForm.Words && draft.Value == 1
            || NotAnAmount.IsBareName(atoms, draft.Numeral));

    private bool ReadUnitless(in AtomRange atoms, QuantityDraft draft)
    {
        var numeral = draft.Numeral;
        // A Korean number word without a counter behind it is mostly another word.
        if (_isKorean && numeral.Form == NumeralForm.Words)
            return false;
        switch (numeral.Form)
        {
            // ordinal: "the sixth round", "6th"; not "at first".
            case NumeralForm.Ordinal:
                return !atoms.Is(numeral.First - 1, Glue.At) && draft.Is(QuantityKind.Ordinal, null, "ordinal");
            // article-ordinal: "a sixth round", "a third meeting"; no sixth of anything.
            case NumeralForm.Fraction when NumeralReader.IsArticle(atoms, numeral.First) && numeral.End - numeral.First == 2 && atoms.WordAt(numeral.First + 1) is { Ordinal: > 2 and var nth }:
                draft.Value = nth;
                return atoms.TagOf(numeral.End) is WordTag.Noun or WordTag.Nouns or WordTag.Adjective && draft.Is(QuantityKind.Ordinal, null, "article-ordinal");
            case NumeralForm.Fraction:
                return false;
            // age-aside: "Kim, 54, said", "the envoy, 61, said".
            case NumeralForm.Digits when numeral.IsBare && numeral.Value is > 0 and < 120 && atoms.TextOf(numeral.First - 1) is "," && atoms.TextOf(numeral.End) is "," && (atoms[numeral.First - 2].IsCapital || numeral.Value >= 18 && atoms.TagOf(numeral.First - 2) == WordTag.Noun):
                return draft.Is(QuantityKind.Physical, new Unit("years"), "age-aside");
            default:
                draft.Confidence = 0.6;
                return !(numeral.Form == NumeralForm.Words && numeral.Value <= 1) && !NotAnAmount.IsBareName(atoms, numeral)
                    && draft.Is(QuantityKind.Number, null, "number");
        }
    }
}
