namespace Parley.Language;

/// <summary>Finds where the noun phrase around a head begins.</summary>
internal static class NounPhrase
{
    private const int MaxTokens = 12;

    /// <summary>The first token of the phrase whose head is at <paramref name="head"/>: "a ranking U.S. diplomat", "South Korea's chief negotiator".</summary>
    public static int Start(AnnotatedDocument document, int head, int sentenceStart)
    {
        var limit = Math.Max(sentenceStart, head - MaxTokens);
        var start = head;
        var closed = false;
        for (var i = head - 1; i >= limit; i--)
        {
            var tag = document.TagOf(i);
            if (tag == WordTag.PossessiveMark)
            {
                // The possessor is a phrase of its own: "the country's", "South Korea's".
                (start, closed) = (i, false);
                continue;
            }
            if (closed || IsInTime(document, i))
                break;
            if (tag is WordTag.Determiner or WordTag.Possessive)
                (start, closed) = (i, true);
            else if (tag is WordTag.Conjunction && IsModifierPair(document, i, limit))
                start = --i;
            else if (tag is WordTag.Ing or WordTag.Participle && i > limit && IsPhraseWord(document.TagOf(i - 1)))
                start = i;
            else if (tag is WordTag.Adverb && i > limit && document.TagOf(i + 1) is WordTag.Adjective && document.TagOf(i - 1) is WordTag.Determiner)
                start = i;
            else if (tag == WordTag.Ing && document.Tokens[i + 1].IsCapital && document.TextOf(i) is "acting" or "outgoing" or "incoming" or "ranking" or "retired" or "visiting")
                start = i;
            else if (IsPhraseWord(tag) || IsInnerHyphen(document, i))
                start = i;
            else
                break;
        }
        // A phrase does not begin with a possessive ending or a hyphen.
        while (start < head && (document.TagOf(start) is WordTag.PossessiveMark or WordTag.Conjunction or WordTag.Colon || document.Tokens[start].IsPunctuation))
            start++;
        return start;
    }

    /// <summary>Whether something stands before the head that makes it one or some of its kind.</summary>
    public static bool HasDeterminer(AnnotatedDocument document, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (document.TagOf(i) is WordTag.Determiner or WordTag.Possessive or WordTag.PossessiveMark)
                return true;
        }
        return false;
    }

    /// <summary>Whether it is "the ...", "his ..." or "somebody's ...".</summary>
    public static bool IsDefinite(AnnotatedDocument document, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (document.TagOf(i) is WordTag.Possessive or WordTag.PossessiveMark || document.Is(i, "the") || document.Is(i, "this") || document.Is(i, "these") || document.Is(i, "both"))
                return true;
        }
        return false;
    }

    private static bool IsPhraseWord(WordTag tag) =>
        tag is WordTag.Adjective or WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Number or WordTag.Determiner or WordTag.Possessive or WordTag.PossessiveMark or WordTag.Currency;

    private static bool IsInnerHyphen(AnnotatedDocument document, int token) =>
        document.TextOf(token) is "-" or "/" && (document.FlagsOf(token) & TokenFlags.Attached) != 0;

    // "incumbent and former officials"
    private static bool IsModifierPair(AnnotatedDocument document, int conjunction, int limit) =>
        conjunction > limit && document.TagOf(conjunction - 1) is WordTag.Adjective && document.TagOf(conjunction + 1) is WordTag.Adjective;

    private static bool IsInTime(AnnotatedDocument document, int token)
    {
        var span = document.Tokens[token].Span;
        foreach (var time in document.Times)
        {
            if (time.Span.Contains(span))
                return time.Type != Model.TimexType.Set;
            if (time.Span.Start > span.End)
                break;
        }
        return WeekdaysAndMonths.Contains(document.TextOf(token));
    }
}
