using Parley.Model;

namespace Parley.Language;

/// <summary>Says whom each entity belongs to, from the words beside its names.</summary>
internal sealed class Affiliations
{
    private readonly EntityBook _book;
    private readonly HomeState _home;

    public Affiliations(EntityBook book, HomeState home)
    {
        _book = book;
        _home = home;
    }

    /// <summary>For names: after all of them have their entities. Organisations first, for people belong to theirs.</summary>
    public void Assign(List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Kind is CandidateKind.Organisation && candidate.Entity >= 0)
                Belong(candidate);
        }
        foreach (var draft in _book.Drafts)
        {
            if (draft is { Kind: ActorKind.Organisation, IsOutlet: false } && draft.Classes.Overlaps(SidesOfTheirOwn) && !draft.Classes.Contains("ministry") && !(draft.Classes.Contains("agency") && draft.Affiliation is not null))
                draft.Speak(draft.Name);
            if (draft is { Kind: ActorKind.Organisation, Affiliation: null } && _home.Of(draft.Classes) is { } state)
                draft.Belong(state, weak: true);
        }
        foreach (var candidate in candidates)
        {
            if (candidate.Kind is CandidateKind.Person && candidate.Entity >= 0)
                Belong(candidate);
        }
    }

    /// <summary>Ministers without a state are the home state's: after everything that words can say.</summary>
    public void AssignHome()
    {
        foreach (var draft in _book.Drafts)
        {
            if (draft is { Kind: ActorKind.Person, Affiliation: null } && (!draft.HasOwner || draft.Classes.Overlaps(Ministers)))
                draft.Belong(_home.Of(draft.Classes), weak: true);
            if (draft.Kind == ActorKind.Person && draft.Classes.Overlaps(Observers) && !draft.Classes.Overlaps(Speakers))
                draft.Speak(null);
        }
    }

    /// <summary>The other of the two states most spoken of.</summary>
    public string? OtherState(string state) => _home.Other(state);

    /// <summary>The state or body that a candidate names or belongs to.</summary>
    public string? CodeOf(Candidate? candidate)
    {
        if (candidate is null)
            return null;
        if (candidate.Entry is { IsSide: true } side)
            return side.Code;
        if (candidate.Entry?.Kind == GazetteerKind.Party)
            return candidate.Entry.Name;
        if (candidate.Kind == CandidateKind.Outlet)
            return null;
        return candidate.Entity >= 0 ? CodeOf(_book[candidate.Entity]) : candidate.Entry?.Code;
    }

    /// <summary>Takes over what stands beside a name.</summary>
    public void Belong(Candidate candidate)
    {
        var draft = _book[candidate.Entity];
        draft.HasOwner |= candidate.Affiliation is { Kind: CandidateKind.Organisation or CandidateKind.Role or CandidateKind.Pronoun or CandidateKind.Unknown };
        // Whoever is of a ministry that is only supposed to be a state's is so himself.
        draft.Belong(CodeOf(candidate.Affiliation), weak: candidate.Affiliation is { Kind: CandidateKind.Organisation, Entity: >= 0 } body && _book[body.Entity] is { IsAffiliationWeak: true });
        draft.Belong(candidate.DefaultCode, weak: true);
    }

    // A body without a state is a side of its own: a union, a company, a movement.
    private static string? CodeOf(EntityDraft draft)
    {
        if (draft.Affiliation is not null || draft.Kind != ActorKind.Organisation || draft.IsOutlet)
            return draft.Affiliation;
        return draft.Classes.Overlaps(SidesOfTheirOwn) ? draft.Name : null;
    }

    // A professor in Berlin does not speak for Germany.
    private static readonly string[] Observers = ["expert", "journalist", "critic", "public"];

    private static readonly string[] Speakers = ["minister", "diplomat", "leader", "negotiator", "spokesman", "legislator", "executive", "military", "monarch", "governor", "deputy"];

    // Only states have them, whoever they answer to.
    private static readonly string[] Ministers = ["=minister", "diplomat"];

    private static readonly string[] SidesOfTheirOwn = ["union", "company", "party", "group", "agency"];
}
