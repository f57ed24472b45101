using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Tells whether a report opens with a deal that was made ("Oslo and Reykjavik agreed on Monday ...").</summary>
internal static class ConcludedDeal
{
    private const int Sentences = 3;
    private const int MaxBefore = 3;

    public static bool IsTold(AnnotatedDocument document, FigureLexicons lexicons)
    {
        var read = 0;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is not (BlockKind.Headline or BlockKind.Body))
                continue;
            if (++read > Sentences)
                return false;
            foreach (var hit in lexicons.Frames.Find(document, sentence))
            {
                if (hit.Frame is { Form: FrameForm.Verb, Name: Frame.Agreeing } && IsFact(document, lexicons.Grammar, sentence, hit))
                    return true;
            }
        }

        return false;
    }

    // "agreed", "have agreed", in a headline "agree"; not "to agree", "could agree", "did not agree", "failed to agree".
    private static bool IsFact(AnnotatedDocument document, Grammar grammar, Sentence sentence, FrameHit hit)
    {
        if (document.TagOf(hit.First) is not (WordTag.Past or WordTag.Participle or WordTag.PresentS) && sentence.Kind != BlockKind.Headline)
            return false;
        for (var token = hit.First - 1; token >= Math.Max(hit.First - MaxBefore, sentence.FirstToken); token--)
        {
            if (document.TagOf(token) is WordTag.Modal or WordTag.To || grammar.Negators.Contains(document.TextOf(token)) || grammar.Hypothetical.Contains(document.TextOf(token)))
                return false;
        }

        return true;
    }
}
