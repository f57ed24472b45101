namespace Parley.Language;

/// <summary>Finds whom a description belongs to in the words behind it: "vice-president of the Carriers Association".</summary>
internal static class OwnerBehind
{
    private const int MaxDistance = 6;

    public static void Assign(AnnotatedDocument document, List<Candidate> found, int from)
    {
        for (var k = from; k < found.Count; k++)
        {
            if (found[k] is not { Kind: CandidateKind.Role, Affiliation: null } role || role.Role!.Kind == Model.ActorKind.Country || !IsLink(document, role.HeadEnd))
                continue;
            for (var next = k + 1; next < found.Count && found[next].First <= role.HeadEnd + MaxDistance; next++)
            {
                if (found[next].First <= role.HeadEnd || found[next].Kind is not (CandidateKind.Organisation or CandidateKind.Side or CandidateKind.Party or CandidateKind.Person))
                    continue;
                if (IsPhrase(document, role.HeadEnd + 1, found[next].First))
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
