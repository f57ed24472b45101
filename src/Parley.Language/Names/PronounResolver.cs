using Parley.Model;

namespace Parley.Language;

/// <summary>Finds whom "he", "she", "it" and "they" mean: recency, number, gender, and a preference for subjects.</summary>
internal sealed class PronounResolver
{
    private readonly RecentMentions _recent;
    private readonly EntityBook _book;

    public PronounResolver(RecentMentions recent, EntityBook book)
    {
        _recent = recent;
        _book = book;
    }

    public void Resolve(Candidate candidate)
    {
        var pronoun = candidate.Pronoun!;
        candidate.Entity = pronoun.IsPerson
            ? _recent.Best(candidate, draft => draft.Kind == ActorKind.Person && !draft.IsPlural && (draft.Gender == ' ' || draft.Gender == pronoun.Gender))
            : pronoun.IsPlural
                ? Plural(candidate)
                : _recent.Best(candidate, static draft => draft.Kind is ActorKind.Organisation or ActorKind.Country && !draft.IsPlural || draft.Kind == ActorKind.Group && !draft.IsPlural);
        // Once "she", never "he" in the same report: where nobody else can be meant.
        if (candidate is { Entity: >= 0, Pronoun.IsPerson: true, IsQuoted: false } && _book[candidate.Entity] is { Gender: ' ' } person
            && _recent.IsOnly(candidate, candidate.Entity, draft => draft.Kind == ActorKind.Person && !draft.IsPlural && (draft.Gender == ' ' || draft.Gender == pronoun.Gender)))
            person.Gender = pronoun.Gender;
    }

    private int Plural(Candidate candidate)
    {
        var plural = _recent.Best(candidate, static draft => draft.IsPlural);
        return plural >= 0 ? plural : _recent.Best(candidate, static draft => draft.Kind is ActorKind.Organisation or ActorKind.Group);
    }
}
