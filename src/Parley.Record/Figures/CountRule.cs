using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Tells counts that are positions ("reduce its forces to 8,600", "can accept 4,500") from counts of those who are there.</summary>
internal static class CountRule
{
    private const int MaxChangeGap = 12;
    private const int MaxNounGap = 8;

    /// <param name="clause">The sentence.</param>
    /// <param name="quantity">The count.</param>
    /// <param name="first">Its first token.</param>
    public static bool IsGoverned(ClauseContext clause, QuantityMention quantity, int first)
    {
        if (quantity.Unit?.Name is { } counted && clause.Report.Lexicons.Meetings.Contains(counted))
            return false;
        var isEnd = quantity.Modifier == Modifier.UpTo || IsEndOfChange(clause, first);
        foreach (var hit in clause.Hits)
        {
            if (hit.End > first || hit.Frame.Form is not (FrameForm.Carrier or FrameForm.Verb or FrameForm.Noun) || clause.IsApart(hit.End, first))
                continue;
            var gap = first - hit.End;
            if (isEnd && gap <= MaxChangeGap && (hit.Frame is { Form: FrameForm.Carrier, Role: null } || hit.Frame is { Form: FrameForm.Verb, Role: FigureRole.Offer or FigureRole.Demand } || hit.Frame is { Form: FrameForm.Verb, Role: FigureRole.Agreed } && !Grammar.Is(clause.Document, first - 1, clause.Grammar.Agents)))
                return true;
            if (gap <= 1 && IsOfCount(hit, quantity) && !(gap == 1 && Grammar.Is(clause.Document, hit.End, clause.Grammar.Definites)))
                return true;
        }
        return false;
    }

    // "can accept 4,500", "a demand for 600", "called for 5,000"; but who "asked 500 workers" made no demand of 500.
    private static bool IsOfCount(FrameHit hit, QuantityMention quantity) => hit.Frame.Form switch
    {
        FrameForm.Carrier => true,
        FrameForm.Noun => hit.Frame.Role is FigureRole.Demand or FigureRole.Offer,
        _ => hit.Frame.Role is FigureRole.Payment or FigureRole.Estimate || hit.Frame.Role is FigureRole.Demand or FigureRole.Offer && (hit.End - hit.First > 1 || quantity.Kind == QuantityKind.Number),
    };

    // "raise the age for workers to 65" does not count workers.
    private static bool IsBehindFor(ClauseContext clause, int noun)
    {
        var token = noun - 1;
        while (token > clause.Sentence.FirstToken && clause.Document.TagOf(token) is WordTag.Noun or WordTag.Adjective or WordTag.Name or WordTag.Determiner or WordTag.Possessive or WordTag.Number)
            token--;
        return Grammar.Is(clause.Document, token, clause.Grammar.Purposes);
    }

    /// <summary>"to 8,600", "by a combined 700,000".</summary>
    public static bool IsEndOfChange(ClauseContext clause, int first)
    {
        for (var token = first - 1; token >= Math.Max(first - 3, clause.Sentence.FirstToken); token--)
        {
            if (Grammar.Is(clause.Document, token, clause.Grammar.Limits))
                return true;
            if (clause.Document.TagOf(token) is not (WordTag.Determiner or WordTag.Adjective))
                return false;
        }
        return false;
    }

    /// <summary>"its centrifuges to 2,000", "the number of its forces there to 8,600": the last plural noun before "to", "by" or "at".</summary>
    public static string? NounBefore(ClauseContext clause, int first)
    {
        for (var token = first - 2; token >= Math.Max(first - MaxNounGap, clause.Sentence.FirstToken); token--)
        {
            if (clause.Document.TagOf(token) == WordTag.Nouns)
                return IsBehindFor(clause, token) ? null : clause.Document.TextOf(token).ToString().ToLowerInvariant();
            if (clause.IsVerb(token))
                return null;
        }
        return null;
    }
}
