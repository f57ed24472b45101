using Parley.Model;

namespace Parley.Language;

/// <summary>Finds whom a description means: "the U.S. diplomat", "the ministry", "the country"; a new one where it is somebody else.</summary>
internal sealed class RoleResolver
{
    private readonly EntityBook _book;
    private readonly RecentMentions _recent;
    private readonly Affiliations _affiliations;
    private readonly HomeState _home;

    public RoleResolver(EntityBook book, RecentMentions recent, Affiliations affiliations, HomeState home)
    {
        _book = book;
        _recent = recent;
        _affiliations = affiliations;
        _home = home;
    }

    public void Resolve(Candidate candidate)
    {
        var role = candidate.Role!;
        if (candidate.Describes is { Entity: >= 0 } name)
        {
            candidate.Entity = name.Entity;
            return;
        }
        if (role.Kind == ActorKind.Country)
        {
            if (candidate.IsDefinite && !candidate.IsPlural)
                candidate.Entity = _recent.Best(candidate, static draft => draft.Kind == ActorKind.Country);
            return;
        }
        // "the ministry's statement", "NATO data": whoever issued it speaks.
        if ((role.Class is "document" or "report" || role.Noun == "paper" && candidate.Affiliation?.Kind == CandidateKind.Organisation) && candidate.Affiliation is { Entity: >= 0 } issuer)
        {
            candidate.Entity = issuer.Entity;
            return;
        }
        if (role.Class == "document" && candidate is { IsDefinite: true, IsPlural: false, Affiliation: null })
        {
            candidate.Entity = _recent.Best(candidate, static draft => draft.Kind is ActorKind.Organisation or ActorKind.Country && !draft.IsOutlet && draft.Terms is null);
            if (candidate.Entity >= 0)
                return;
        }
        var code = _affiliations.CodeOf(candidate.Affiliation) ?? SpokenFor(candidate);
        if (candidate.IsDefinite)
            candidate.Entity = _recent.Last(candidate, draft => Fits(draft, candidate, code));
        if (candidate.Entity < 0)
            candidate.Entity = Described(candidate, code);
        else if (!_book[candidate.Entity].IsDescribed)
            _book[candidate.Entity].AddRole(candidate.Name);
        else
            _book[candidate.Entity].AddAlias(candidate.Name);
    }

    // "The ministry sent it back. A spokesman said ...": whoever was spoken of last.
    private string? SpokenFor(Candidate candidate) =>
        candidate is { Role.Class: "spokesman", IsPlural: false, Affiliation: null, DefaultCode: null, IsDefinite: false } ? Body(candidate) : null;

    /// <summary>The side for which a named spokesman of nobody in particular speaks; null where no body was spoken of.</summary>
    public string? SpokenForByName(Candidate candidate) =>
        candidate is { IsTitled: true, Affiliation: null, DefaultCode: null } && candidate.Classes.Contains("spokesman") ? Body(candidate) : null;

    private string? Body(Candidate candidate)
    {
        var body = _recent.Best(candidate, static draft => draft.Kind is ActorKind.Organisation or ActorKind.Country && draft is { IsOutlet: false, Affiliation: not null });
        return body < 0 ? null : _book[body].Affiliation;
    }

    private bool Fits(EntityDraft draft, Candidate candidate, string? code)
    {
        var role = candidate.Role!;
        if (role.Noun == "ministry" && !draft.Classes.Contains("=ministry") && !_home.CanBeMinistry(draft.Affiliation))
            return false;
        if (draft.Kind == ActorKind.Country || draft.IsPlural != candidate.IsPlural || code is not null && draft.Affiliation is { } other && other != code && candidate.Affiliation?.Kind != CandidateKind.Party)
            return false;
        if (role.Class == "party")
            return draft.Kind == ActorKind.Person && draft.Affiliation?.Equals(role.Noun + "s", StringComparison.OrdinalIgnoreCase) == true;
        if (role.Kind == ActorKind.Person)
        {
            if (draft.Kind is not (ActorKind.Person or ActorKind.Group))
                return false;
            // Whoever holds an office is an official; a president is only who was called one.
            return draft.Classes.Contains('=' + role.Noun) || role.Noun == "leader" && draft.Classes.Contains("figure") && code is not null && draft.Affiliation == code || IsBroad(role.Noun) && draft.Classes.Contains(role.Class);
        }
        return draft.Kind is ActorKind.Organisation or ActorKind.Group && (draft.Classes.Contains('=' + role.Noun) || draft.Classes.Contains(role.Class) && !draft.IsDescribed);
    }

    // "the defence minister" is one person whom every reader can name; "two bondholders" are any two.
    private static AttributionTerms TermsOf(Candidate candidate)
    {
        var role = candidate.Role!;
        if (role.Kind == ActorKind.Person && candidate is { IsDefinite: true, IsPlural: false } && candidate.Classes.Overlaps(Offices))
            return AttributionTerms.OnRecord;
        return role.Kind == ActorKind.Group && candidate is { IsDefinite: false, IsCounted: true } ? AttributionTerms.Background : role.Terms;
    }

    private static readonly string[] OfficeClasses = ["government", "ministry", "administration"];

    // Offices that one holds at a time.
    private static readonly string[] Offices = ["=minister", "=secretary", "=president", "=chancellor", "=premier", "=governor", "=mayor", "=king", "=queen", "=pope"];

    /// <summary>Whether a described person can be this named one, sides aside.</summary>
    public static bool CanBe(EntityDraft draft, RoleEntry role) => draft.Classes.Contains('=' + role.Noun) || IsBroad(role.Noun) && role.Noun != "official" && draft.Classes.Contains(role.Class);

    private static bool IsBroad(string noun) => noun is "official" or "diplomat" or "leader" or "negotiator" or "lawmaker" or "legislator" or "politician" or "executive" or "expert" or "aide" or "envoy" or "candidate";

    private int Described(Candidate candidate, string? code)
    {
        var role = candidate.Role!;
        var key = "described:" + candidate.Name.ToLowerInvariant();
        var known = _book.Find(key);
        if (known >= 0)
            return known;
        var draft = new EntityDraft
        {
            Kind = candidate.IsPlural && role.Kind == ActorKind.Person ? ActorKind.Group : role.Kind,
            Name = candidate.Name,
            IsDescribed = true,
            IsPlural = candidate.IsPlural,
            Gender = candidate.Gender,
            Terms = TermsOf(candidate),
            Confidence = 0.6,
        };
        draft.Belong(code, weak: false);
        draft.Belong(candidate.DefaultCode, weak: true);
        foreach (var item in candidate.Classes)
            draft.Classes.Add(item);
        // "a government official" is the home state's; what the office alone says of "a minister" is settled at the end.
        if (draft.Kind == ActorKind.Organisation || candidate.Affiliation is null && draft.Classes.Overlaps(OfficeClasses))
            draft.Belong(_home.Of(draft.Classes), weak: true);
        return _book.Add(draft, key);
    }
}
