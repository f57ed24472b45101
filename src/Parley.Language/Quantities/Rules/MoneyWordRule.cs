using Parley.Model;

namespace Parley.Language;

/// <summary>A currency's name behind the number.</summary>
internal sealed class MoneyWordRule(CurrencyLexicon lexicon) : IUnitRule
{
    public bool TryRead(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies)
    {
        if (draft.Numeral.Form is not (NumeralForm.Digits or NumeralForm.Words))
            return false;
        var at = atoms.IsJoiner(draft.NumberEnd) ? draft.NumberEnd + 1 : draft.NumberEnd;
        // "a billion of the 5 billion pesos" is read by the noun phrase; "trillions of won" has no number.
        var named = ReadNames(atoms, ref at);
        return TryReadWord(atoms, draft, at, named, currencies) || TryReadCoin(atoms, draft, at);
    }

    // money-word: "870 million U.S. dollars", "1.04 trillion won", "181 mln dlrs", "9 mln Canadian dlrs".
    private bool TryReadWord(in AtomRange atoms, QuantityDraft draft, int at, List<Currency>? named, CurrencyContext currencies)
    {
        if (!lexicon.Words.TryMatch(atoms, at, out var end, out var candidates) || !IsMoney(atoms, draft, at, end, named is not null))
            return false;
        var confidence = 0.97;
        var currency = named is null ? null : candidates!.Find(named.Contains);
        currency ??= currencies.Resolve(candidates!, out confidence);
        draft.End = end;
        draft.Confidence = confidence;
        ReadCoins(atoms, draft);
        return draft.Is(QuantityKind.Money, currency is null ? null : Unit.Of(currency.Code), "money-word");
    }

    // money-coins: "61 cents", "two Malaysian/Singapore cents"; the unit is the coin, in the words' own number.
    private bool TryReadCoin(in AtomRange atoms, QuantityDraft draft, int at)
    {
        if (!lexicon.Coins.TryMatch(atoms, at, out var end, out _))
            return false;
        var word = atoms.TextOf(at, end);
        if (word.Length == 1 && !atoms.IsAttached(at))
            return false;
        draft.End = end;
        return draft.Is(QuantityKind.Money, new Unit(Nouns.Plural(word)), "money-coins");
    }

    // "3 dollars 50 cents" is 3.50 dollars.
    private void ReadCoins(in AtomRange atoms, QuantityDraft draft)
    {
        var at = atoms.Is(draft.End, Glue.And) ? draft.End + 1 : draft.End;
        if (draft.Numeral.HasScale || draft.Value != decimal.Truncate(draft.Value) || NumeralReader.IsArticle(atoms, at) || !NumeralReader.CanBegin(atoms, at))
            return;
        if (!NumeralReader.TryRead(atoms, at, out var coins) || coins.Value is < 1 or >= 100 || coins.Form is not (NumeralForm.Digits or NumeralForm.Words))
            return;
        // "15 dollars 50" needs the end of the phrase behind it.
        if (!lexicon.Coins.TryMatch(atoms, coins.End, out var end, out _) && (at > draft.End || atoms[end = coins.End].IsWord || atoms[end].IsSymbol))
            return;
        draft.Value += coins.Value / 100;
        draft.NumberEnd = draft.End = end;
    }

    // Words that are also something else are money only where the number shows it.
    private bool IsMoney(in AtomRange atoms, QuantityDraft draft, int at, int end, bool isNamed)
    {
        if (isNamed || draft.Numeral.HasScale || end - at > 1)
            return true;
        // "a 10-pound baby" is a weight, "in 2016 she won" a victory.
        return lexicon.LeastOf(atoms.TextOf(at)) is not { } least || draft.Value >= least && draft.Numeral.Form == NumeralForm.Digits && !YearRule.LooksLikeYear(atoms, draft.Numeral);
    }

    // "U.S.", "South Korean", "Malaysian/Singapore": the countries between number and currency.
    private List<Currency>? ReadNames(in AtomRange atoms, ref int at)
    {
        if (!lexicon.Names.TryMatch(atoms, at, out var end, out var named))
            return null;
        if (atoms.TextOf(end) is "/" && lexicon.Names.TryMatch(atoms, end + 1, out var second, out _))
            end = second;
        at = end;
        return named;
    }
}
