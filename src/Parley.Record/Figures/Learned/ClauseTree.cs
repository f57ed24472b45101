using Parley.Language;

namespace Parley.Record;

/// <summary>What the learned roles and sides ask of a sentence's tree.</summary>
internal static class ClauseTree
{
    private const int MaxBefore = 8;

    /// <summary>The last token of a phrase that depends on something outside it.</summary>
    public static int Top(AnnotatedDocument document, int first, int end)
    {
        for (var token = end - 1; token >= first; token--)
        {
            if (document.Heads[token] < first || document.Heads[token] >= end)
                return token;
        }

        return end - 1;
    }

    /// <summary>The hash of the preposition before a noun; 0 where there is none.</summary>
    public static uint Preposition(ClauseContext clause, int token)
    {
        for (var i = token - 1; i >= Math.Max(token - MaxBefore, clause.Sentence.FirstToken); i--)
        {
            if (clause.Document.Heads[i] == token && clause.Document.Relations[i] == Relation.Case)
                return RoleHash.Of(clause.Document.TextOf(i));
        }

        return 0;
    }

    /// <summary>The frame that a word of the sentence belongs to; null where there is none.</summary>
    public static FrameHit? HitAt(ClauseContext clause, int token)
    {
        foreach (var hit in clause.Hits)
        {
            if (hit.First <= token && token < hit.End)
                return hit;
        }

        return null;
    }
}
