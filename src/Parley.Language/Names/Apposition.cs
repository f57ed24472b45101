namespace Parley.Language;

/// <summary>Joins a name with the description beside it: "James DeHart, the top negotiator", "the country's envoy, Jeong Eun-bo,".</summary>
internal static class Apposition
{
    private const int LongestTail = 8;

    /// <summary>Links the candidates of one sentence.</summary>
    /// <param name="from">Where the sentence's candidates begin.</param>
    public static void Link(AnnotatedDocument document, List<Candidate> found, int from)
    {
        for (var k = from; k < found.Count; k++)
        {
            if (found[k].Kind == CandidateKind.Role && !found[k].IsPlural)
                Link(document, found, from, k);
        }
    }

    private static void Link(AnnotatedDocument document, List<Candidate> found, int from, int role)
    {
        var description = found[role];
        if (description.Role!.Kind != Model.ActorKind.Person)
            return;
        if (NameBefore(document, found, from, role) is { } before)
            Describe(document, before, description);
        else if (NameBehind(document, found, role) is { } behind)
            Describe(document, behind, description);
    }

    // "Name, [the] role ..." where no list goes on: "A, the envoy and B" is rare enough.
    private static Candidate? NameBefore(AnnotatedDocument document, List<Candidate> found, int from, int role)
    {
        var comma = found[role].First - 1;
        if (comma < 0 || document.TagOf(comma) != WordTag.Comma)
            return null;
        for (var k = role - 1; k >= from; k--)
        {
            if (found[k].Kind == CandidateKind.Person && found[k].End == comma)
                return found[k];
        }
        return null;
    }

    // "the role, Name," or "the role, Name." or "role Name"; "the ambassador to the alliance, Name,".
    private static Candidate? NameBehind(AnnotatedDocument document, List<Candidate> found, int role)
    {
        var end = found[role].End;
        // "Economic Minister, Roberto L.," has no article; "a lawyer for the port, Roberto L., said" has one.
        var isAny = !found[role].IsDefinite && document.TagOf(end) == WordTag.Comma && NounPhrase.HasDeterminer(document, found[role].First, found[role].HeadEnd);
        var behind = role + 1;
        if (found[role].IsDefinite && PhraseEnd(document, end) is var tail && document.TagOf(tail) == WordTag.Comma)
        {
            end = tail;
            while (behind < found.Count && found[behind].End <= end)
                behind++;
        }
        while (behind < found.Count && found[behind].End <= end && found[behind].First < end)
            behind++;
        if (behind >= found.Count)
            return null;
        var next = found[behind];
        if (next.Kind != CandidateKind.Person || next.Sentence != found[role].Sentence || next.First != next.HeadFirst && !next.IsTitled)
            return null;
        if (next.First == end && found[role].IsDefinite)
            return next;
        // "told an aide, Roberto L., and left" is a list as likely as not.
        if (isAny && (document.TagOf(next.End) != WordTag.Comma || !WordTags.IsFinite(document.TagOf(next.End + 1))))
            return null;
        return next.First == end + 1 && document.TagOf(end) == WordTag.Comma && document.TagOf(next.End) is WordTag.Comma or WordTag.Stop or WordTag.CloseBracket or WordTag.CloseQuote ? next : null;
    }

    // Where "to the alliance", "for relations with the East" behind a role ends.
    private static int PhraseEnd(AnnotatedDocument document, int from)
    {
        var at = from;
        while (at < from + LongestTail && (WordTags.IsPremodifier(document.TagOf(at)) || document.TagOf(at) is WordTag.Preposition or WordTag.To))
            at++;
        return at;
    }

    private static void Describe(AnnotatedDocument document, Candidate name, Candidate description)
    {
        description.Describes = name;
        foreach (var item in description.Classes)
            name.Classes.Add(item);
        name.Roles.Add(document.SpanOf(description.First, description.End));
        // "his counterpart" is not on his side.
        if (description.Role!.Class != "counterpart" || description.Affiliation?.Kind == CandidateKind.Side)
            name.Affiliation ??= description.Affiliation;
        name.DefaultCode ??= description.DefaultCode;
        if (name.Gender == ' ')
            name.Gender = description.Gender;
    }
}
