namespace Parley.Language;

/// <summary>Decides, for one document, which currency a word of several countries means, by the countries that the document names.</summary>
internal sealed class CurrencyContext(AnnotatedDocument document, CurrencyLexicon lexicon)
{
    private Dictionary<Currency, int>? _mentions;

    /// <summary>The currency, or null where neither a default nor a country decides.</summary>
    /// <param name="candidates">What the word may mean.</param>
    /// <param name="confidence">How sure the choice is.</param>
    public Currency? Resolve(List<Currency> candidates, out double confidence)
    {
        confidence = 0.95;
        if (candidates.Count == 1)
        {
            confidence = candidates[0].IsDefault ? 0.95 : 0.85;
            return candidates[0];
        }
        if (candidates[0].IsDefault)
        {
            confidence = candidates[0].Code.Code == "USD" ? 0.9 : 0.8;
            return MostNamed(candidates) is { } named && Mentions(candidates[0]) == 0 && candidates[0].Code.Code != "USD" ? named : candidates[0];
        }
        confidence = 0.7;
        return MostNamed(candidates);
    }

    private Currency? MostNamed(List<Currency> candidates)
    {
        var (best, most, tie) = ((Currency?)null, 0, false);
        foreach (var candidate in candidates)
        {
            var count = Mentions(candidate);
            if (count > most)
                (best, most, tie) = (candidate, count, false);
            else if (count == most && count > 0)
                tie = true;
        }
        return tie ? null : best;
    }

    private int Mentions(Currency currency) => (_mentions ??= Count()).GetValueOrDefault(currency);

    // Once for the whole document, and only where a word needs it.
    private Dictionary<Currency, int> Count()
    {
        var mentions = new Dictionary<Currency, int>();
        for (var sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            var atoms = document.Atoms.Of(sentence);
            for (var i = atoms.First; i < atoms.End; i++)
            {
                if (!atoms[i].IsCapital || !lexicon.Names.TryMatch(atoms, i, out var end, out var currencies))
                    continue;
                foreach (var currency in currencies!)
                    mentions[currency] = mentions.GetValueOrDefault(currency) + 1;
                i = end - 1;
            }
        }
        return mentions;
    }
}
