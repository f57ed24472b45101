using Parley.Model;

namespace Parley.Language;

/// <summary>Reads whether an amount is a level, a rise, a fall or a share, from the words beside it.</summary>
internal sealed class MeasurePass
{
    private const int MostWordsBetween = 3;
    private const int LongestClause = 12;

    public void Run(in AtomRange atoms, List<QuantityDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind is QuantityKind.Duration or QuantityKind.Physical or QuantityKind.Ordinal)
                continue;
            var isChange = ReadNounBehind(atoms, draft) || ReadComparative(atoms, draft) || ReadBefore(atoms, draft) || ReadMinus(atoms, draft)
                || i > 0 && ReadApposition(atoms, drafts[i - 1], draft);
            if (!isChange && draft.Kind == QuantityKind.Percent && IsShare(atoms, draft))
                draft.Measure = Measure.Share;
        }
    }

    // change-noun: "a 13-percent increase", "a 50 percent spike", "a 5% pay rise"; the noun and its article belong to the span.
    private static bool ReadNounBehind(in AtomRange atoms, QuantityDraft draft)
    {
        if (draft.Kind is QuantityKind.Count or QuantityKind.Number)
            return false;
        var at = atoms.IsJoiner(draft.End) ? draft.End + 1 : draft.End;
        for (var last = at + MostWordsBetween; at < last && atoms[at].IsWord && !Nouns.EndsPhrase(atoms, at); at++)
        {
            if (atoms.WordAt(at) is not { } word || (word.Change & ChangeForms.Noun) == 0)
                continue;
            // "5 percent rise to the occasion" is rarer than "5 percent rises": the verb form has no article before the number.
            Set(atoms, draft, at);
            draft.End = at + 1;
            if (NumeralReader.IsArticle(atoms, draft.First - 1))
                draft.First--;
            return true;
        }
        return false;
    }

    // comparative: "30% more", "5 percent higher than"; "$250 billion more".
    private static bool ReadComparative(in AtomRange atoms, QuantityDraft draft)
    {
        if (atoms.WordAt(draft.End) is not { } word || (word.Change & ChangeForms.After) == 0)
            return false;
        // "$5 billion up front", "three rounds down".
        if ((word.Change & ChangeForms.Adverb) != 0 && draft.Kind != QuantityKind.Percent)
            return false;
        Set(atoms, draft, draft.End);
        return true;
    }

    private static bool ReadBefore(in AtomRange atoms, QuantityDraft draft)
    {
        var at = draft.First - 1;
        if (draft.Measure is Measure.Increase or Measure.Decrease)
            return true;
        if (NumeralReader.IsArticle(atoms, at))
            at--;
        if (atoms.WordAt(at) is { Change: var added } && (added & ChangeForms.Added) != 0)
        {
            Set(atoms, draft, at);
            draft.First = NumeralReader.IsArticle(atoms, at - 1) ? at - 1 : at;
            return true;
        }
        if (atoms.Is(at, Glue.Of))
            return ReadNoun(atoms, draft, at - 1);
        if (atoms.Is(at, Glue.By))
            return ReadClause(atoms, draft, at - 1, isLevel: false);
        if (atoms.Is(at, Glue.To | Glue.At))
            return ReadClause(atoms, draft, at - 1, isLevel: true);
        return ReadVerb(atoms, draft, at);
    }

    // change-of: "an increase of 13 percent".
    private static bool ReadNoun(in AtomRange atoms, QuantityDraft draft, int at)
    {
        if (atoms.WordAt(at) is not { } word || (word.Change & ChangeForms.Noun) == 0)
            return false;
        Set(atoms, draft, at);
        return true;
    }

    // change-verb: "rose 8 percent", "up sharply 5%"; a transitive verb tells a change only of percentages ("raised wages 8 percent").
    private static bool ReadVerb(in AtomRange atoms, QuantityDraft draft, int at)
    {
        // Only behind a word of change is it worth asking whether an adverb stands between.
        if (atoms.Is(at, Glue.Another) || atoms.WordAt(at - 1) is { Change: not ChangeForms.None } && atoms.WordAt(at) is not { Change: not ChangeForms.None } && atoms.TagOf(at) == WordTag.Adverb)
            at--;
        if (atoms.WordAt(at) is not { } word)
            return false;
        // "fell below $1", "rose above 5 percent": a level that was passed.
        if (atoms.Is(draft.First, Glue.Passed) && (word.Change & ChangeForms.Verb) != 0)
        {
            draft.ChangeWord = atoms[at].Span;
            return false;
        }
        // "make up 12 percent" is a share.
        if ((word.Change & ChangeForms.Adverb) != 0 && atoms.Is(at - 1, Glue.ShareVerb))
            return false;
        var wanted = ChangeForms.Verb | ChangeForms.Adverb;
        if (draft.Kind is QuantityKind.Percent or QuantityKind.Multiple || draft.Rule == "money-coins" || IsChangeOfCount(draft))
            wanted |= ChangeForms.Transitive;
        if ((word.Change & wanted) == 0 || draft.Kind == QuantityKind.Count && (word.Change & ChangeForms.Adverb) != 0 && !IsChangeOfCount(draft))
            return false;
        Set(atoms, draft, at);
        return true;
    }

    private static bool IsChangeOfCount(QuantityDraft draft) => draft.Rule == "count-index";

    // change-by: "cut its contribution by half"; change-to: "increase to $5 billion" is a level that a change leads to.
    private static bool ReadClause(in AtomRange atoms, QuantityDraft draft, int at, bool isLevel)
    {
        for (var first = Math.Max(atoms.First, at - LongestClause); at >= first; at--)
        {
            if (atoms.TextOf(at) is ";" or ":" || atoms.Is(at, Glue.That))
                return false;
            if (atoms.WordAt(at) is not { } word || (word.Change & (ChangeForms.Verb | ChangeForms.Transitive | ChangeForms.Noun | ChangeForms.Adverb)) == 0)
                continue;
            // "down by 5 percent", but not "put off ... by 5 percent".
            if ((word.Change & (ChangeForms.Verb | ChangeForms.Transitive | ChangeForms.Noun)) == 0 && atoms.TagOf(at) == WordTag.Particle)
                continue;
            if (isLevel)
            {
                draft.ChangeWord = atoms[at].Span;
                return false;
            }
            Set(atoms, draft, at);
            return true;
        }
        return false;
    }

    // minus: "the index -1.3%", where nothing says that the level itself is negative.
    private static bool ReadMinus(in AtomRange atoms, QuantityDraft draft)
    {
        var before = draft.NumberFirst - 1;
        if (draft.Kind != QuantityKind.Percent || before < atoms.First || atoms.TextOf(before) is not ("-" or "\u2212" or "+") || !atoms.IsAttached(draft.NumberFirst) || atoms.IsAttached(before))
            return false;
        draft.Measure = atoms.TextOf(before) is "+" ? Measure.Increase : Measure.Decrease;
        draft.First = Math.Min(draft.First, before);
        return true;
    }

    // change-or: "fell 162 points, or 2 percent"; change-and: "rose 8 percent in May and 4 percent in June".
    private static bool ReadApposition(in AtomRange atoms, QuantityDraft before, QuantityDraft draft)
    {
        if (before.Measure is not (Measure.Increase or Measure.Decrease) || before.ChangeWord is null)
            return false;
        var between = draft.First - 1 - before.End;
        var isOr = atoms.Is(draft.First - 1, Glue.Or) && between is 0 or 1;
        var isAnd = atoms.Is(draft.First - 1, Glue.And) && draft.Unit == before.Unit && draft.Kind == QuantityKind.Percent && between is >= 0 and < 8 && !HasVerb(atoms, before.End, draft.First);
        if (!isOr && !isAnd)
            return false;
        (draft.Measure, draft.ChangeWord) = (before.Measure, before.ChangeWord);
        return true;
    }

    private static bool HasVerb(in AtomRange atoms, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (atoms.TagOf(at) is WordTag.Past or WordTag.Present or WordTag.PresentS or WordTag.Modal)
                return true;
        }
        return false;
    }

    // share: "45% of all gas", "a 25 percent stake".
    private static bool IsShare(in AtomRange atoms, QuantityDraft draft) =>
        draft.Unit == Unit.Percent && (IsShareVerb(atoms, draft.First - 1) || atoms.Is(draft.End, Glue.Share) || atoms.IsJoiner(draft.End) && atoms.Is(draft.End + 1, Glue.Share));

    // "owns 39.9%", "accounts for 12 percent", "make up 12 percent".
    private static bool IsShareVerb(in AtomRange atoms, int at) =>
        atoms.Is(at, Glue.ShareVerb) || atoms[at].IsWord && atoms.TextOf(at).Length < 4 && atoms.Is(at - 1, Glue.ShareVerb);

    private static void Set(in AtomRange atoms, QuantityDraft draft, int changeWord)
    {
        draft.Measure = atoms.WordAt(changeWord)!.Change.Measure();
        draft.ChangeWord = atoms[changeWord].Span;
    }
}
