using Parley.Model;

namespace Parley.Language;

/// <summary>Gives every name its entity: full names first, so that surnames and short forms find them wherever they stand.</summary>
internal sealed class NameResolver
{
    private readonly AnnotatedDocument _document;
    private readonly NameLexicon _lexicon;
    private readonly EntityBook _book;
    private readonly HashSet<string> _nobody;

    public NameResolver(AnnotatedDocument document, NameLexicon lexicon, EntityBook book, HashSet<string> nobody)
    {
        _document = document;
        _lexicon = lexicon;
        _book = book;
        _nobody = nobody;
    }

    public void Resolve(List<Candidate> candidates, List<(Candidate Of, string Acronym)> acronyms)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == CandidateKind.Person && candidate.HeadEnd - candidate.HeadFirst > 1)
                Person(candidate);
            else if (candidate.Entry is not null)
                Listed(candidate);
        }
        foreach (var candidate in candidates)
        {
            // One word by itself waits for the full name and the acronyms.
            if (candidate is { Kind: CandidateKind.Organisation, Entry: null, Entity: < 0 } && !IsOneWord(candidate))
                Organisation(candidate);
        }
        foreach (var (of, acronym) in acronyms)
            Acronym(of, acronym);
        foreach (var candidate in candidates)
        {
            if (candidate is { Kind: CandidateKind.Organisation, Entry: null, Entity: < 0 })
                Organisation(candidate);
        }
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == CandidateKind.Person && candidate.HeadEnd - candidate.HeadFirst == 1)
                Person(candidate);
        }
        var acting = Acting(candidates);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == CandidateKind.Unknown)
                Unknown(candidate, acting);
        }
    }

    private static bool IsOneWord(Candidate candidate) => candidate.HeadEnd - candidate.HeadFirst == 1;

    private void Person(Candidate candidate)
    {
        var isSingle = !candidate.Name.Contains(' ', StringComparison.Ordinal);
        var entity = isSingle ? _book.FindByOneName(candidate.Name) : _book.FindPerson(candidate.Name);
        if (entity < 0)
            entity = NewPerson(candidate);
        var draft = _book[entity];
        if (candidate.Name.Length > draft.Name.Length && !candidate.IsHeadline)
            _book.Rename(entity, candidate.Name);
        else
            draft.AddAlias(candidate.Name);
        foreach (var item in candidate.Classes)
            draft.Classes.Add(item);
        foreach (var role in candidate.Roles)
            draft.AddRole(role.Quote(_document.Text));
        if (draft.Gender == ' ')
            draft.Gender = candidate.Gender;
        candidate.Entity = entity;
    }

    private int NewPerson(Candidate candidate)
    {
        var draft = new EntityDraft { Kind = ActorKind.Person, Name = candidate.Name, Gender = candidate.Gender, Confidence = candidate.Confidence };
        if (_lexicon.Figure(candidate.Name) is { } figure)
        {
            draft.Belong(figure.Party ?? figure.Body, weak: true);
            draft.Classes.Add("figure");
            draft.State = figure.Party is null ? null : figure.Body;
            draft.Gender = figure.Gender;
        }
        return _book.Add(draft);
    }

    private void Listed(Candidate candidate)
    {
        var entry = candidate.Entry!;
        var text = _document.SpanOf(candidate.HeadFirst, candidate.HeadEnd).Quote(_document.Text);
        var key = entry.IsSide ? "side:" + entry.Code : $"{entry.Kind}:{entry.Name}{AffiliationKey(candidate, entry)}";
        var entity = _book.Find(key);
        if (entity < 0)
        {
            entity = _book.Add(
                new EntityDraft
                {
                    Kind = entry.Kind switch
                    {
                        GazetteerKind.Country or GazetteerKind.Demonym or GazetteerKind.Metonym when !entry.IsBody => ActorKind.Country,
                        GazetteerKind.Party => ActorKind.Group,
                        _ => ActorKind.Organisation,
                    },
                    Name = entry.IsSide || entry.Kind is GazetteerKind.Outlet or GazetteerKind.Party ? entry.Name : text,
                    Affiliation = entry.IsSide ? entry.Code : entry.Kind == GazetteerKind.Party ? entry.Name : null,
                    IsOutlet = entry.Kind == GazetteerKind.Outlet,
                    IsPlural = entry.Kind == GazetteerKind.Party,
                    Confidence = 0.95,
                },
                key);
        }
        var draft = _book[entity];
        if (entry.Kind != GazetteerKind.Demonym && !(_document.FlagsOf(candidate.HeadFirst) is var flags && (flags & TokenFlags.AllCapitals) != 0 && text.Length > 4 && text != entry.Name))
            draft.AddAlias(text);
        if (entry.Class.Length > 0)
            draft.Classes.Add(entry.Class);
        draft.Belong(entry.IsSide ? null : candidate.DefaultCode, weak: false);
        candidate.Entity = entity;
    }

    // Two states' foreign ministries are two; one without a state is the one met before.
    private string AffiliationKey(Candidate candidate, GazetteerEntry entry)
    {
        if (entry.Kind != GazetteerKind.Organisation || entry.Code is not null)
            return "";
        return candidate.Affiliation?.Entry is { IsSide: true } side ? ":" + side.Code : "";
    }

    private void Organisation(Candidate candidate)
    {
        var key = "organisation:" + candidate.Name;
        var entity = _book.Find(key);
        if (entity < 0)
            entity = _book.Find("acronym:" + candidate.Name);
        if (entity < 0 && !candidate.Name.Contains(' ', StringComparison.Ordinal))
            entity = _book.FindOrganisation(candidate.Name);
        if (entity < 0)
        {
            entity = _book.Add(new EntityDraft { Kind = ActorKind.Organisation, Name = candidate.Name, Confidence = candidate.Confidence }, key);
        }
        foreach (var item in candidate.Classes)
            _book[entity].Classes.Add(item);
        candidate.Entity = entity;
    }

    private void Acronym(Candidate of, string acronym)
    {
        if (of.Entity < 0)
            return;
        _book[of.Entity].AddAlias(acronym);
        _book.Register("acronym:" + acronym, of.Entity);
    }

    private void Unknown(Candidate candidate, HashSet<string> acting)
    {
        var entity = _book.Find("acronym:" + candidate.Name);
        if (entity < 0)
            entity = _book.FindByOneName(candidate.Name);
        if (entity < 0 && candidate.Name.Contains(' ', StringComparison.Ordinal))
            entity = _book.FindBySurname(candidate.Name);
        if (entity < 0)
            entity = _book.FindOrganisation(candidate.Name);
        if (entity < 0 && IsShortName(candidate))
            entity = _book.FindOrganisationByLastWord(candidate.Name);
        if (entity < 0 && SpeaksAsFigure(candidate))
            entity = NewPerson(candidate);
        if (entity < 0 && ActsByItself(candidate, acting))
        {
            entity = _book.Add(new EntityDraft { Kind = ActorKind.Organisation, Name = candidate.Name, Confidence = 0.5 }, "organisation:" + candidate.Name);
            _book[entity].Classes.Add("company");
        }
        if (entity < 0)
            return;
        candidate.Entity = entity;
        _book[entity].AddAlias(candidate.Name);
    }

    // "the Commission", "the Alliance": the last word of a fuller name, with a capital in the middle of a sentence or with "the".
    private bool IsShortName(Candidate candidate) =>
        IsOneWord(candidate) && candidate.HeadFirst > 0 && _document.Is(candidate.HeadFirst - 1, "the") && (_document.FlagsOf(candidate.HeadFirst) & TokenFlags.AllCapitals) == 0;

    private bool SpeaksAsFigure(Candidate candidate) => _lexicon.Figure(candidate.Name) is not null && !_document.TokenForms.Knowledge.IsKnown(candidate.Name);

    // A capitalised word or two that are no common ones: "Acme offered".
    private bool ActsByItself(Candidate candidate, HashSet<string> acting) =>
        acting.Contains(candidate.Name) && !_nobody.Contains(candidate.Name) && !candidate.Name.Contains('-', StringComparison.Ordinal)
        && candidate.HeadEnd - candidate.HeadFirst <= 2 && !_document.TokenForms.Knowledge.IsKnown(candidate.Name);

    // Unknown names that are met more than once and do something at least once.
    private static HashSet<string> Acting(List<Candidate> candidates)
    {
        var subjects = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var again = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind != CandidateKind.Unknown)
                continue;
            if (!seen.Add(candidate.Name))
                again.Add(candidate.Name);
            if (candidate.IsSubject && candidate.IsAgent)
                subjects.Add(candidate.Name);
        }
        subjects.IntersectWith(again);
        return subjects;
    }
}
