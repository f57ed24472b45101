namespace Parley.Language;

internal sealed partial class CandidateScanner
{
    private const int MaxTitles = 4;

    // "National Security Adviser Gen. H.R. McMaster": titles one after the other, then the name.
    private int TitledPerson(int first, int end, TitleEntry title)
    {
        Span<(int First, int End)> spans = stackalloc (int, int)[MaxTitles];
        var titles = new TitleEntry[MaxTitles];
        (spans[0], titles[0]) = ((first, end), title);
        var count = 1;
        if (!title.IsHonorific && Portfolio(end) is var portfolio && portfolio > end)
            spans[0].End = end = portfolio;
        while (count < MaxTitles && NextTitle(end, out var titleEnd, out var next))
        {
            (spans[count], titles[count++]) = ((end, titleEnd), next);
            end = titleEnd;
        }
        // A title in small letters directly before a name, or any before "Mr. Name".
        if (end >= _sentence.EndToken || _document.TagOf(end) == WordTag.PossessiveMark || !_runs.TryReadPerson(end, _sentence, title.IsHonorific || titles[count - 1].IsHonorific, out var run))
            return -1;
        if (_headline && run.Gender == ' ' && _lexicon.Figure(_document.SpanOf(end, run.End).Of(_document.Text)) is null)
            return -1;
        var start = Widened(NounPhrase.Start(_document, first, _sentence.FirstToken));
        var organisation = start < first ? LastSideIn(start, first) : null;
        if (organisation is null && start < first)
            organisation = OrganisationBefore(start, first) ?? (title.Classes is ["executive"] or ["spokesman"] ? UnknownOwner(start, first) : null);
        // "his counterpart NAME" is not on his side.
        if (title.Classes is ["counterpart"] && organisation?.Kind != CandidateKind.Side)
            organisation = null;
        var result = AddPerson(start, end, run.End, run.Gender, 0.95);
        var person = _found[^1];
        person.IsTitled = true;
        person.Affiliation = organisation;
        person.IsDefinite = NounPhrase.IsDefinite(_document, start, first);
        for (var k = 0; k < count; k++)
            AddTitle(person, titles[k], titles[k].IsHonorific ? null : _document.SpanOf(k == 0 ? start : spans[k].First, spans[k].End));
        return result;
    }

    // "Vice Minister of Commerce NAME": what the office is for stands between it and the name.
    private int Portfolio(int end)
    {
        const int MaxPortfolio = 6;
        if (end + 2 >= _sentence.EndToken || _document.TextOf(end) is not ("of" or "for"))
            return end;
        var at = end + 1;
        while (at < Math.Min(_sentence.EndToken, end + MaxPortfolio) && (_lexicon.IsPortfolio(_document.TextOf(at)) || at > end + 1 && _document.TextOf(at) is "and" or "," || _document.TextOf(at) is "the"))
            at++;
        return at > end + 1 && at < _sentence.EndToken && _document.Tokens[at].IsCapital && _lexicon.IsPortfolio(_document.TextOf(at - 1)) ? at : end;
    }

    // A phrase that begins within a name begins with it: "Bank of Korea Governor".
    private int Widened(int start)
    {
        for (var k = _found.Count - 1; k >= 0 && k > _found.Count - 4; k--)
        {
            if (_found[k].First < start && _found[k].End > start)
                return _found[k].First;
        }
        return start;
    }

    // "President of the Coffee Association Carlos C.": the office stands before its organisation.
    private int OfficeBefore(int start)
    {
        if (_found.Count == 0 || _found[^1] is not { Kind: CandidateKind.Organisation } organisation || organisation.End != start || organisation.First < 2)
            return start;
        var of = organisation.First - 1;
        if (_document.TextOf(of) is not ("of" or "for"))
            return start;
        for (var i = of - 1; i >= Math.Max(_sentence.FirstToken, of - 3); i--)
        {
            if (_lexicon.TryTitle(_document, i, _sentence.EndToken, out var end, out _) && end == of)
                return NounPhrase.Start(_document, i, _sentence.FirstToken);
        }
        return start;
    }

    private static void AddTitle(Candidate person, TitleEntry title, Model.TextSpan? role)
    {
        foreach (var name in title.Classes)
            person.Classes.Add(name);
        if (!title.IsHonorific)
        {
            person.Classes.Add("official");
            // "the president" asks for a president, "the leader" for anyone who leads.
            person.Classes.Add('=' + title.Title[(title.Title.LastIndexOf(' ') + 1)..]);
        }
        if (title.Gender != ' ' && !title.IsHonorific || title.Gender != ' ' && person.Gender == ' ')
            person.Gender = title.Gender;
        person.DefaultCode ??= title.Country;
        if (role is { } span)
            person.Roles.Add(span);
    }

    private bool NextTitle(int at, out int end, out TitleEntry title)
    {
        title = null!;
        end = at;
        if (at >= _sentence.EndToken)
            return false;
        if (_lexicon.TryHonorific(_document, at, _sentence.EndToken, out end, out var honorific))
        {
            title = honorific;
            return true;
        }
        if (!_lexicon.TryTitle(_document, at, _sentence.EndToken, out end, out var found))
            return false;
        title = found;
        return true;
    }

    // "Qwest chairman Richard N.", "Seaway Authority spokeswoman": an unknown name before the title is the title's organisation.
    private Candidate? OrganisationBefore(int start, int end)
    {
        var last = end - 1;
        if (!_document.Tokens[last].IsCapital || _document.TagOf(last) != WordTag.Name)
            return null;
        for (var k = _found.Count - 1; k >= 0 && _found[k].End > start; k--)
        {
            if (_found[k].End == end && _found[k].Kind == CandidateKind.Unknown && !_document.TokenForms.Knowledge.IsKnown(_found[k].Name))
            {
                _found[k].Classes.Add("company");
                _found[k].Kind = CandidateKind.Organisation;
                _found[k].IsModifier = true;
                return _found[k];
            }
        }
        return null;
    }

    // "Northquay's chief executive": what has one is a body, unless a person of the name was met.
    private Candidate? UnknownOwner(int start, int head)
    {
        for (var k = _found.Count - 1; k >= 0 && _found[k].End > start; k--)
        {
            if (_found[k] is not { Kind: CandidateKind.Unknown } owner || owner.First < start || owner.End >= head || _document.TagOf(owner.End) != WordTag.PossessiveMark
                || _runs.Surnames.Contains(owner.Name) || _document.TokenForms.Knowledge.IsKnown(owner.Name))
                continue;
            owner.Classes.Add("company");
            owner.Kind = CandidateKind.Organisation;
            owner.IsModifier = true;
            return owner;
        }
        return null;
    }

    // ", D-Md.," and "(R-Ohio)": the party that the letter stands for.
    private int PartyLetters(Candidate person)
    {
        var at = person.End;
        if (at + 1 >= _sentence.EndToken || _document.TextOf(at) is not ("," or "("))
            return person.End;
        var text = _document.TextOf(at + 1);
        if (text.Length < 3 || text[1] != '-' || !char.IsUpper(text[2]) || _lexicon.PartyOfLetter(text[0]) is not { } party)
            return person.End;
        person.DefaultCode = party;
        person.Classes.Add("legislator");
        return at + 2;
    }
}
