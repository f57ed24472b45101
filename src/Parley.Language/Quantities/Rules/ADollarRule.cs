using Parley.Model;

namespace Parley.Language;

/// <summary>money-article: "a dollar", "a euro": one of the currency, where the word is nothing else.</summary>
internal sealed class ADollarRule(CurrencyLexicon lexicon)
{
    public bool TryRead(in AtomRange atoms, int article, CurrencyContext currencies, out QuantityDraft? draft)
    {
        draft = null;
        if (!NumeralReader.IsArticle(atoms, article) || !lexicon.Words.TryMatch(atoms, article + 1, out var end, out var candidates))
            return false;
        // "a dollar store", "a dollar peg", "a dollar's worth": the coin is not counted there; "a won", "a pound" are too often something else.
        if (!atoms.Is(article + 1, Glue.Coinage) || !EndsPhrase(atoms, end))
            return false;
        var currency = currencies.Resolve(candidates!, out var confidence);
        draft = new QuantityDraft(new Numeral(article, article + 1, 1, NumeralForm.Words)) { End = end, Confidence = confidence * 0.8 };
        return draft.Is(QuantityKind.Money, currency is null ? null : Unit.Of(currency.Code), "money-article");
    }

    private static bool EndsPhrase(in AtomRange atoms, int at) =>
        !atoms.Has(at) || !atoms[at].IsPossessive && (!atoms[at].IsWord || atoms.WordAt(at) is { } word && (word.Noun & NounClasses.Stop) != 0);
}
