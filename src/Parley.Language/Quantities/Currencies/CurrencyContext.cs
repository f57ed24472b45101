namespace Parley.Language;

/// <summary>Decides, for one document, which currency a word of several countries means, by the countries that the document names.</summary>
internal sealed class CurrencyContext(AnnotatedDocument document, CurrencyLexicon lexicon)
{
    /// <summary>The confidence of the default where the report speaks more of another country.</summary>
    public const double Ambiguous = 0.6;

    private int[]? _mentions;

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
            var named = MostNamed(candidates);
            if (candidates[0].Code.Code == "USD")
            {
                confidence = named is null || named == candidates[0] ? 0.9 : Ambiguous;
                return candidates[0];
            }
            confidence = 0.8;
            return named is not null && Mentions(candidates[0]) == 0 ? named : candidates[0];
        }
        confidence = 0.7;
        return MostNamed(candidates);
    }

    /// <summary>Whether the report names another country of a currency with this sign more often than the sign's own: "$" in a report from Sydney.</summary>
    public bool MayBeAnother(Currency currency) =>
        currency.Sharing is { Count: > 1 } candidates && MostNamed(candidates) is { } named && named != currency;

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

    private int Mentions(Currency currency) => (_mentions ??= Count())[currency.Index];

    // Once for the whole document, and only where a word needs it.
    private int[] Count()
    {
        var mentions = new int[lexicon.Count];
        for (var sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            if (!document.Atoms.MayBegin(sentence, Triggers.CurrencyName))
                continue;
            var atoms = document.Atoms.Of(sentence);
            for (var i = atoms.First; i < atoms.End; i++)
            {
                if ((atoms[i].Triggers & Triggers.CurrencyName) == 0 || !atoms[i].IsCapital || !lexicon.Names.TryMatch(atoms, i, out var end, out var currencies))
                    continue;
                foreach (var currency in currencies!)
                    mentions[currency.Index]++;
                i = end - 1;
            }
        }
        return mentions;
    }
}
