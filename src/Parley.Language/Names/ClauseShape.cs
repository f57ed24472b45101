namespace Parley.Language;

/// <summary>Small questions about what stands around a phrase.</summary>
internal static class ClauseShape
{
    private const int MaxAdverbs = 3;

    /// <summary>Whether a verb that can carry a clause comes right behind, adverbs and a bracket aside.</summary>
    public static bool VerbFollows(AnnotatedDocument document, int token, int limit)
    {
        for (var i = token; i < Math.Min(limit, token + MaxAdverbs + 1); i++)
        {
            var tag = document.TagOf(i);
            if (WordTags.IsFinite(tag))
                return true;
            if (tag != WordTag.Adverb)
                return false;
        }
        return false;
    }

    /// <summary>Whether the word is one that is a verb elsewhere: "the ministry reports a rise".</summary>
    public static bool CanBeVerb(AnnotatedDocument document, int token) => document.TokenForms.Knowledge.CanBeVerb(document.TextOf(token));
}
