using Parley.Model;

namespace Parley.Language;

/// <summary>A noun behind the number: things counted.</summary>
internal sealed class CountRule : IUnitRule
{
    private const int LongestPhrase = 8;

    public bool TryRead(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies)
    {
        var numeral = draft.Numeral;
        if (numeral.Form is not (NumeralForm.Digits or NumeralForm.Words))
            return false;
        if (atoms.IsJoiner(numeral.End))
            return TryReadJoined(atoms, draft, numeral.End + 1);
        var at = SkipPartitive(atoms, numeral.End);
        if (!TryFindNoun(atoms, at, out var noun))
            return at == numeral.End && TryReadSingular(atoms, draft, at);
        draft.End = noun + 1;
        draft.Confidence = at == numeral.End ? 0.9 : 0.8;
        return draft.Is(QuantityKind.Count, new Unit(atoms.TextOf(noun).ToString().ToLowerInvariant()), "count");
    }

    // count-joined: "28,500-strong U.S. troops", "4,000-odd soldiers", "a 10-nation group", "four-party talks".
    private static bool TryReadJoined(in AtomRange atoms, QuantityDraft draft, int at)
    {
        if (!atoms[at].IsWord)
            return false;
        if (atoms.Is(at, Glue.Strong | Glue.Odd))
        {
            if (atoms.Is(at, Glue.Odd))
                draft.Modifier = Modifier.About;
            draft.End = at + 1;
            draft.Confidence = 0.9;
            if (!TryFindNoun(atoms, at + 1, out var noun))
                return draft.Is(QuantityKind.Count, null, "count-strong");
            draft.End = noun + 1;
            return draft.Is(QuantityKind.Count, new Unit(atoms.TextOf(noun).ToString().ToLowerInvariant()), "count-strong");
        }
        var word = atoms.WordAt(at);
        if (word is { } known && ((known.Noun & NounClasses.Stop) != 0 || known.Number.Kind != NumberWordKind.None || known.FractionOf > 0 || known.Ordinal > 0))
            return false;
        // "three-pronged", "two-sided" are adjectives; "four-year-old" is read by the unit.
        if (atoms.TextOf(at) is [_, _, _, .., 'e', 'd'] || atoms.IsJoiner(at + 1))
            return false;
        draft.End = at + 1;
        draft.Confidence = 0.7;
        return draft.Is(QuantityKind.Count, new Unit(Nouns.Plural(atoms.TextOf(at))), "count-joined");
    }

    // count-singular: "a 12 page document", "the 11 member group": the hyphen is left out.
    private static bool TryReadSingular(in AtomRange atoms, QuantityDraft draft, int at)
    {
        if (draft.Value < 2 || !atoms[at].IsWord || atoms[at].IsCapital || Nouns.EndsPhrase(atoms, at) || !atoms.MayBe(at, WordTag.Noun) || atoms.TagOf(at) != WordTag.Noun || atoms.TagOf(at + 1) is not (WordTag.Noun or WordTag.Adjective or WordTag.Nouns))
            return false;
        draft.End = at + 1;
        draft.Confidence = 0.6;
        return draft.Is(QuantityKind.Count, new Unit(Nouns.Plural(atoms.TextOf(at))), "count-singular");
    }

    // "two of the soldiers": the noun of the whole.
    private static int SkipPartitive(in AtomRange atoms, int at)
    {
        if (!atoms.Is(at, Glue.Of))
            return at;
        var next = at + 1;
        // "two of Johnson's deputies".
        if (atoms[next].IsCapital && atoms[next + 1].IsPossessive)
            return next + 2;
        if (!atoms.Is(next, Glue.Whole))
            return at;
        next++;
        if (atoms.Is(next, Glue.The))
            next++;
        // "13 of the 15 locks" is left to what is said of the whole.
        return NumeralReader.CanBegin(atoms, next) ? at : next;
    }

    // The first plural before the phrase ends: "four major drug companies said", "12 Kia and Hyundai vehicles".
    private static bool TryFindNoun(in AtomRange atoms, int first, out int noun)
    {
        noun = -1;
        for (var at = first; at < first + LongestPhrase && atoms.Has(at); at++)
        {
            if (!atoms[at].IsWord)
            {
                if (atoms.IsJoiner(at) || atoms.TextOf(at) is "/" or "&" && at > first || atoms[at].IsPossessive && at > first)
                    continue;
                return false;
            }
            if (Nouns.EndsPhrase(atoms, at) && !atoms.IsJoiner(at - 1))
            {
                if (at > first && atoms.Is(at, Glue.And | Glue.Or) && atoms[at + 1].IsWord && !Nouns.EndsPhrase(atoms, at + 1))
                    continue;
                return false;
            }
            if (!Nouns.IsPlural(atoms, at) || atoms.IsJoiner(at + 1) || atoms[at + 1].IsPossessive)
                continue;
            noun = LastOfCompound(atoms, at);
            return true;
        }
        return false;
    }

    // "sales representatives", "arms shipments".
    private static int LastOfCompound(in AtomRange atoms, int at)
    {
        while (atoms.WordAt(at) is { } word && (word.Noun & NounClasses.Compound) != 0 && atoms[at + 1].IsWord && Nouns.IsPlural(atoms, at + 1) && !Nouns.EndsPhrase(atoms, at + 1))
            at++;
        return at;
    }
}
