using Parley.Model;

namespace Parley.Language;

/// <summary>A lead may only describe whom the report names later: "a senior diplomat said ..." and then "Ambassador X said".</summary>
internal static class Cataphora
{
    private const int MaxLeadSentences = 3;
    private const int Reach = 6;

    public static void Resolve(AnnotatedDocument document, List<Candidate> candidates, EntityBook book)
    {
        var lead = FirstBodySentence(document);
        foreach (var candidate in candidates)
        {
            if (candidate.Sentence >= lead + MaxLeadSentences)
                break;
            if (candidate.Sentence < lead || candidate is not { Kind: CandidateKind.Role, IsPlural: false, IsDefinite: false, IsSubject: true, Entity: >= 0 } || candidate.Role!.Kind != ActorKind.Person)
                continue;
            if (!book[candidate.Entity].IsDescribed || Named(candidate, candidates, book) is not (var named and >= 0))
                continue;
            Replace(candidate.Entity, named, candidates, book);
        }
    }

    // The only one in the report who can be meant, and who speaks soon after.
    private static int Named(Candidate candidate, List<Candidate> candidates, EntityBook book)
    {
        var described = book[candidate.Entity];
        var only = -1;
        for (var i = 0; i < book.Drafts.Count; i++)
        {
            if (book[i] is not { Kind: ActorKind.Person, IsDescribed: false } draft || !RoleResolver.CanBe(draft, candidate.Role!) || draft.Affiliation is { } side && described.Affiliation is { } own && side != own)
                continue;
            if (only >= 0)
                return -1;
            only = i;
        }
        return only >= 0 && SpeaksSoon(only, candidate, candidates) ? only : -1;
    }

    private static bool SpeaksSoon(int entity, Candidate candidate, List<Candidate> candidates)
    {
        var first = true;
        foreach (var other in candidates)
        {
            if (other.Entity != entity || other.IsHeadline)
                continue;
            // Named before: then the description would be somebody else's.
            if (first && other.First < candidate.First)
                return false;
            first = false;
            if (other.IsSubject && other.Sentence <= candidate.Sentence + Reach)
                return true;
        }
        return false;
    }

    private static void Replace(int described, int named, List<Candidate> candidates, EntityBook book)
    {
        book[named].AddRole(book[described].Name);
        foreach (var candidate in candidates)
        {
            if (candidate.Entity == described)
                candidate.Entity = named;
        }
    }

    private static int FirstBodySentence(AnnotatedDocument document)
    {
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            if (!HeadlineCase.Is(document, document.Sentences[i]) && document.Sentences[i].Kind == BlockKind.Body)
                return i;
        }
        return document.Sentences.Length;
    }
}
