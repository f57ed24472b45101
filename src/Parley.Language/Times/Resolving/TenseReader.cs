namespace Parley.Language;

/// <summary>Reads from the verb beside a time expression whether it lies ahead or behind: the direction of a day without a year and of a weekday.</summary>
internal static class TenseReader
{
    private const int Farthest = 20;
    private const int Near = 5;

    private const ulong VerbsAndEnds = (1ul << (int)WordTag.Modal) | (1ul << (int)WordTag.Past) | (1ul << (int)WordTag.Present) | (1ul << (int)WordTag.PresentS) | (1ul << (int)WordTag.Participle)
        | (1ul << (int)WordTag.Colon) | (1ul << (int)WordTag.OpenQuote) | (1ul << (int)WordTag.CloseQuote);

    private const ulong PresentVerbs = (1ul << (int)WordTag.Present) | (1ul << (int)WordTag.PresentS);

    /// <summary>The nearest verb before the expression tells; where there is none, the first behind it.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentence">The expression's sentence.</param>
    /// <param name="firstToken">Where the expression begins.</param>
    /// <param name="endToken">Behind it.</param>
    /// <param name="isAheadAsked">Whether all that is asked is if it lies ahead: then most sentences need no parts of speech.</param>
    public static Tense Read(AnnotatedDocument document, in Sentence sentence, int firstToken, int endToken, bool isAheadAsked)
    {
        // "until Friday", "as early as Friday".
        if (firstToken > sentence.FirstToken && Find(document, firstToken - 1) is { } before && (before.Glue & Glue.BeforeAhead) != 0)
            return Tense.Ahead;
        var lowest = Math.Max(sentence.FirstToken, firstToken - Farthest);
        var highest = Math.Min(sentence.EndToken, endToken + Farthest);
        if (isAheadAsked && !HasAhead(document, lowest, firstToken) && !HasAhead(document, endToken, highest))
            return Tense.Unknown;
        if (firstToken > sentence.FirstToken && document.MayBe(firstToken - 1, 1ul << (int)WordTag.Participle) && document.TagOf(firstToken - 1) is WordTag.Participle && !IsBe(document, firstToken - 2))
            return IsPlan(document, firstToken - 1) ? Tense.Behind : Tense.SurelyBehind;
        for (var token = firstToken - 1; token >= lowest; token--)
        {
            if (!document.MayBe(token, VerbsAndEnds))
                continue;
            if (IsClauseEnd(document, token))
                break;
            if (OfVerb(document, token) is { } tense)
                return Surely(document, token, firstToken, tense);
        }
        for (var token = endToken; token < highest; token++)
        {
            if (document.MayBe(token, VerbsAndEnds) && OfVerb(document, token) is { } tense)
                return tense;
        }
        return Tense.Unknown;
    }

    // "will", a few words before; a verb of the past, right before or with a preposition between.
    private static Tense Surely(AnnotatedDocument document, int verb, int firstToken, Tense tense) => tense switch
    {
        Tense.Ahead when firstToken - verb <= Near && Find(document, verb) is { } word && (word.Glue & Glue.Will) != 0 => Tense.SurelyAhead,
        Tense.Behind when firstToken - verb == 1 || firstToken - verb == 2 && Find(document, firstToken - 1) is { } link && (link.Glue & (Glue.On | Glue.In)) != 0 => Tense.SurelyBehind,
        _ => tense,
    };

    // Whether a modal, a plan or "to" behind what may be a verb stands there: without them nothing lies ahead.
    private static bool HasAhead(AnnotatedDocument document, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (Find(document, token) is not { } word)
                continue;
            if ((word.Glue & Glue.Modal) != 0 || word.Time is { } time && time.Has(TimeRoles.Ahead))
                return true;
            if ((word.Glue & Glue.To) != 0 && token > 0 && document.MayBe(token - 1, PresentVerbs))
                return true;
        }
        return false;
    }

    private static bool IsClauseEnd(AnnotatedDocument document, int token) => document.TagOf(token) is WordTag.Colon or WordTag.OpenQuote or WordTag.CloseQuote;

    private static Tense? OfVerb(AnnotatedDocument document, int token)
    {
        switch (document.TagOf(token))
        {
            // "could not be reached Friday" looks back.
            case WordTag.Modal:
                return Find(document, token) is { } modal && (modal.Glue & Glue.Could) != 0 ? Tense.Unknown : Tense.Ahead;
            // "planned to leave on Thursday".
            case WordTag.Past:
                return IsPlan(document, token + 1) || IsPlan(document, token) && IsTo(document, token + 1) ? Tense.Ahead : Tense.Behind;
            // "is to resume", "wants to meet".
            case WordTag.Present or WordTag.PresentS:
                return IsTo(document, token + 1) || IsPlan(document, token) || IsPlan(document, token + 1) ? Tense.Ahead : Find(document, token) is { } verb && (verb.Glue & Glue.Have) != 0 ? Tense.Behind : Tense.Unknown;
            case WordTag.Participle when IsPlan(document, token):
                return Tense.Ahead;
            default:
                return null;
        }
    }

    // "is scheduled", "plans", "was due".
    private static bool IsPlan(AnnotatedDocument document, int token) =>
        token < document.Tokens.Length && Find(document, token)?.Time is { } word && word.Has(TimeRoles.Ahead);

    // "will be paid Dec. 14", "to be completed by March 1": the verb before tells.
    private static bool IsBe(AnnotatedDocument document, int token) => token >= 0 && Find(document, token) is { } word && (word.Glue & Glue.Be) != 0;

    private static bool IsTo(AnnotatedDocument document, int token) => token < document.Tokens.Length && document.TagOf(token) == WordTag.To;

    private static WordEntry? Find(AnnotatedDocument document, int token) => document.EntryOf(token);
}
