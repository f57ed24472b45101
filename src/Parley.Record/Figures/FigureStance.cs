using Parley.Model;

namespace Parley.Record;

/// <summary>How firmly an amount stands: by its own words first, then by the terms of the statement that holds it.</summary>
internal static class FigureStance
{
    private const int MaxCopulaGap = 3;
    private const int MaxConditionGap = 14;

    public static Stance Of(ClauseContext clause, FigureFrame frame, Statement? statement, int first)
    {
        if (frame.IsDenied)
            return Stance.Denied;
        // How many there are, or what was paid, told in passing within somebody's claim is the report's own.
        if (frame.IsAside)
            return Stance.Stated;
        if (statement?.Polarity == Polarity.Decline)
            return Stance.Unconfirmed;
        if (statement?.Polarity == Polarity.Deny && frame.Rule != FigureFrame.Rejected)
            return Stance.Denied;
        if (frame.IsHearsay || statement?.Attribution is AttributionTerms.Media or AttributionTerms.Background or AttributionTerms.Unattributed)
            return Stance.Reported;
        return frame.Hit is not null && IsConditional(clause, first) ? Stance.Hypothetical : Stance.Stated;
    }

    /// <summary>"($5 billion) is not", "$5 billion was never".</summary>
    public static bool IsDisowned(ClauseContext clause, int first, int end)
    {
        var document = clause.Document;
        for (var token = end; token < Math.Min(end + MaxCopulaGap, clause.Sentence.EndToken); token++)
        {
            if (clause.Grammar.BeForms.Contains(document.TextOf(token)))
                return clause.Grammar.Negators.Contains(document.TextOf(token + 1 < clause.Sentence.EndToken ? token + 1 : token));
            if (document.Tokens[token].IsWord)
                return false;
        }
        return false;
    }

    // "if talks fail, could raise tariffs to 25 percent": a condition shortly before the amount.
    private static bool IsConditional(ClauseContext clause, int first)
    {
        var start = Math.Max(first - MaxConditionGap, clause.Sentence.FirstToken);
        for (var token = first - 1; token >= start; token--)
        {
            if (clause.Grammar.Hypothetical.Contains(clause.Document.TextOf(token)))
                return true;
            if (clause.Document.Is(token, ";"))
                return false;
        }
        return false;
    }
}
