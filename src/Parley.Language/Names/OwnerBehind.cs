namespace Parley.Language;

/// <summary>Finds whom a description belongs to in the words behind it: "vice-president of the Carriers Association".</summary>
internal static class OwnerBehind
{
    private const int MaxDistance = 6;

    public static void Assign(AnnotatedDocument document, List<Candidate> found, int from)
    {
        for (var k = from; k < found.Count; k++)
        {
            if (found[k] is not { Kind: CandidateKind.Role, Affiliation: null } role || role.Role!.Kind == Model.ActorKind.Country)
                continue;
            // "a report commissioned by the carriers": it is theirs.
            var link = role.Role.Class is "document" or "report" && document.TagOf(role.HeadEnd) is WordTag.Participle or WordTag.Past ? role.HeadEnd + 1 : role.HeadEnd;
            if (!(link > role.HeadEnd ? document.Is(link, "by") : IsLink(document, link)))
                continue;
            for (var next = k + 1; next < found.Count && found[next].First <= link + MaxDistance; next++)
            {
                if (found[next].First <= link || found[next].Kind is not (CandidateKind.Organisation or CandidateKind.Side or CandidateKind.Party or CandidateKind.Person))
                    continue;
                if (IsPhrase(document, link + 1, found[next].First))
                    role.Affiliation = found[next];
                break;
            }
        }
    }

    private static bool IsLink(AnnotatedDocument document, int token) => document.TextOf(token) is "of" or "for" or "at" or "from" or "to" or "with";

    private static bool IsPhrase(AnnotatedDocument document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!WordTags.IsPremodifier(document.TagOf(i)))
                return false;
        }
        return true;
    }
}
