using Parley.Model;

namespace Parley.Language;

/// <summary>Finds where the noun phrase behind a role's head ends: "people familiar with the matter", "a spokesman for the union".</summary>
internal static class PhraseTail
{
    private const int MaxTokens = 14;

    public static int End(AnnotatedDocument document, int end, int limit, RoleEntry role)
    {
        limit = Math.Min(limit, end + MaxTokens);
        if (end + 1 >= limit)
            return end;
        if (role.Class == "source" || role.IsPlural && role.Kind == ActorKind.Person)
        {
            if (document.TextOf(end) is "familiar" or "close" or "briefed" or "with" or "involved" or "aware" or "privy" or "working")
                return UntilVerb(document, end, limit) is var tail and > 0 ? tail : end;
        }
        return document.TextOf(end) is "of" or "for" or "at" or "from" && role.Kind is ActorKind.Person or ActorKind.Group ? Nouns(document, end + 1, limit, end) : end;
    }

    // The phrase ends at a comma or where the clause's verb begins.
    private static int UntilVerb(AnnotatedDocument document, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            var tag = document.TagOf(i);
            if (tag is WordTag.Comma or WordTag.Stop or WordTag.Colon or WordTag.OpenQuote or WordTag.CloseQuote or WordTag.That || i > from && (WordTags.IsFinite(tag) || document.TagOf(i) == WordTag.Adverb))
                return i;
        }
        return -1;
    }

    private static int Nouns(AnnotatedDocument document, int from, int limit, int fallback)
    {
        var last = fallback;
        for (var i = from; i < limit; i++)
        {
            var tag = document.TagOf(i);
            if (WordTags.IsNoun(tag) && !WeekdaysAndMonths.Contains(document.TextOf(i)))
                last = i + 1;
            else if (tag == WordTag.Conjunction && !document.Is(i, "and") || tag == WordTag.Comma && !IsNameList(document, i, limit)
                || !(WordTags.IsPremodifier(tag) || tag is WordTag.Comma or WordTag.Conjunction || document.Is(i, "of")))
                break;
        }
        return last;
    }

    // "leaders of Germany, France and Italy"
    private static bool IsNameList(AnnotatedDocument document, int comma, int limit)
    {
        for (var i = comma + 1; i < Math.Min(limit, comma + 8); i++)
        {
            var tag = document.TagOf(i);
            if (tag == WordTag.Conjunction)
                return document.Is(i, "and") && document.TagOf(i + 1) == WordTag.Name;
            if (tag is not (WordTag.Name or WordTag.Comma))
                return false;
        }
        return false;
    }
}
