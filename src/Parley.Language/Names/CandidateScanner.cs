
namespace Parley.Language;

/// <summary>Finds what may refer to somebody, sentence by sentence from left to right.</summary>
internal sealed partial class CandidateScanner
{
    private readonly AnnotatedDocument _document;
    private readonly NameLexicon _lexicon;
    private readonly CapitalRuns _runs;
    private readonly bool[] _quoted;
    private readonly List<Candidate> _found = [];
    private Sentence _sentence;
    private int _sentenceIndex;
    private bool _headline;

    public CandidateScanner(AnnotatedDocument document, NameLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
        _runs = new CapitalRuns(document, lexicon);
        _quoted = QuoteMap.Of(document);
    }

    /// <summary>Acronyms and short names that a bracket gave to something that is nobody ("Special Measures Agreement (SMA)").</summary>
    public HashSet<string> Nobody { get; } = new(StringComparer.Ordinal);

    /// <summary>Acronyms in brackets, with the name before them.</summary>
    public List<(Candidate Of, string Acronym)> Acronyms { get; } = [];

    public List<Candidate> Scan()
    {
        for (_sentenceIndex = 0; _sentenceIndex < _document.Sentences.Length; _sentenceIndex++)
        {
            _sentence = _document.Sentences[_sentenceIndex];
            _headline = HeadlineCase.Is(_document, _sentence);
            var from = _found.Count;
            for (var i = _sentence.FirstToken; i < _sentence.EndToken;)
                i = Next(i);
            OwnerBehind.Assign(_document, _found, from);
            Apposition.Link(_document, _found, from);
            JointSubject.Add(_document, _found, from, _sentenceIndex);
        }
        return _found;
    }

    private int Next(int i)
    {
        var token = _document.Tokens[i];
        if (!token.IsWord && !token.IsNumber)
            return i + 1;
        // Most words are nobody's name, office or description.
        var word = _lexicon.WordAt(_document, i);
        if (word.IsPlain && !token.IsCapital)
            return i + 1;
        var hasName = _lexicon.TryName(_document, i, _sentence.EndToken, out var nameEnd, out var entry) && IsNameHere(i, entry);
        var hasTitle = _lexicon.TryTitle(_document, i, _sentence.EndToken, out var titleEnd, out var title);
        if (!hasTitle && token.IsCapital)
            hasTitle = _lexicon.TryHonorific(_document, i, _sentence.EndToken, out titleEnd, out title);
        // "Economist Anna Berg" is no magazine.
        if (hasTitle && (!hasName || titleEnd > nameEnd || titleEnd == nameEnd && entry.Kind == GazetteerKind.Outlet) && TitledPerson(i, titleEnd, title!) is var end and > 0)
            return end;
        // "the Kentucky Republican" is a person.
        if (hasName && entry.Kind == GazetteerKind.Party && word.Role is { Class: "party", IsPlural: false } && _document.TagOf(i) == WordTag.Name && RoleAt(i) is var member and > 0)
            return member;
        if (hasName)
            return Named(i, nameEnd, entry);
        if (token.IsCapital && !_headline && Run(i) is var runEnd and > 0)
            return runEnd;
        if (RoleAt(i) is var roleEnd and > 0)
            return roleEnd;
        if (!_quoted[i] && word.Pronoun is { } pronoun)
            AddPronoun(i, pronoun);
        return i + 1;
    }

    // "Turkey" begins a sentence about birds as well; a list of letters ("US") must not be the pronoun of a headline.
    private bool IsNameHere(int token, GazetteerEntry entry) =>
        entry.Kind != GazetteerKind.Party || _document.Tokens[token].IsCapital;

    private int Named(int i, int end, GazetteerEntry entry)
    {
        if (entry.Kind == GazetteerKind.Place)
            return end;
        // "Korea Institute for ...", "U.S. Embassy": the name goes on.
        if ((entry.Kind is GazetteerKind.Country or GazetteerKind.Metonym or GazetteerKind.Outlet || entry.Kind == GazetteerKind.Demonym && !_headline) && end < _sentence.EndToken && _runs.TryOrganisation(end, _sentence.EndToken, out var runEnd, out var organisationClass)
            && !IsAllGazetteer(end) && (entry.Kind != GazetteerKind.Demonym || organisationClass is "group" or "union" or "company" or "institute" or "agency"))
            return AddOrganisation(i, runEnd, organisationClass, new Candidate { Kind = CandidateKind.Side, First = i, End = end, HeadFirst = i, HeadEnd = end, Sentence = _sentenceIndex, Name = entry.Name, Entry = entry, IsModifier = true });
        // "Democratic Party of Sweden" is another party.
        if (entry.Kind == GazetteerKind.Party && !_headline && _runs.TryOrganisation(i, _sentence.EndToken, out var partyEnd, out var partyClass) && partyEnd > end && partyClass == "party")
            return AddOrganisation(i, partyEnd, partyClass, null);
        if (entry is { Kind: GazetteerKind.Organisation, Class: "company" } && _runs.TryOrganisation(end, _sentence.EndToken, out var longer, out _))
            end = longer;
        var start = entry.Kind is GazetteerKind.Organisation ? NounPhrase.Start(_document, i, _sentence.FirstToken) : i;
        var candidate = new Candidate
        {
            Kind = entry.Kind switch
            {
                GazetteerKind.Outlet => CandidateKind.Outlet,
                GazetteerKind.Organisation => CandidateKind.Organisation,
                GazetteerKind.Party => CandidateKind.Party,
                _ => CandidateKind.Side,
            },
            First = start,
            End = end,
            HeadFirst = i,
            HeadEnd = end,
            Sentence = _sentenceIndex,
            Name = entry.Name,
            Entry = entry,
            IsPlural = entry.IsPlural,
            IsHeadline = _headline,
            IsQuoted = _quoted[i],
            DefaultCode = entry.Kind == GazetteerKind.Organisation ? entry.Code : null,
        };
        if (entry.Class.Length > 0)
            candidate.Classes.Add(entry.Class);
        if (start < i)
            candidate.Affiliation = LastSideIn(start, i);
        SetUse(candidate);
        _found.Add(candidate);
        AddBracketed(candidate, ref end);
        return end;
    }

    private bool IsAllGazetteer(int token) => _lexicon.TryName(_document, token, _sentence.EndToken, out _, out _);

    private int AddOrganisation(int first, int end, string organisationClass, Candidate? affiliation)
    {
        var start = NounPhrase.Start(_document, first, _sentence.FirstToken);
        var candidate = new Candidate
        {
            Kind = CandidateKind.Organisation,
            First = start,
            End = end,
            HeadFirst = first,
            HeadEnd = end,
            Sentence = _sentenceIndex,
            Name = _document.SpanOf(first, end).Quote(_document.Text),
            IsHeadline = _headline,
            IsQuoted = _quoted[first],
            Affiliation = affiliation ?? (start < first ? LastSideIn(start, first) : null),
        };
        if (affiliation is not null)
            _found.Add(affiliation);
        candidate.Classes.Add(organisationClass);
        SetUse(candidate);
        _found.Add(candidate);
        AddBracketed(candidate, ref end);
        return end;
    }

    private int Run(int i)
    {
        if (!_runs.TryRead(i, _sentence, out var run))
            return -1;
        switch (run.Kind)
        {
            case CandidateKind.Organisation:
                return AddOrganisation(i, run.End, run.Class, null);
            case CandidateKind.Person:
                return AddPerson(i, i, run.End, run.Gender, 0.85);
            default:
                var candidate = new Candidate
                {
                    Kind = CandidateKind.Unknown,
                    First = i,
                    End = run.End,
                    HeadFirst = i,
                    HeadEnd = run.End,
                    Sentence = _sentenceIndex,
                    Name = _document.SpanOf(i, run.End).Quote(_document.Text),
                    IsQuoted = _quoted[i],
                    Confidence = 0.5,
                };
                SetUse(candidate);
                _found.Add(candidate);
                var end = run.End;
                AddBracketed(candidate, ref end);
                return end;
        }
    }

    private int AddPerson(int start, int headFirst, int headEnd, char gender, double confidence)
    {
        var candidate = new Candidate
        {
            Kind = CandidateKind.Person,
            First = start,
            End = headEnd,
            HeadFirst = headFirst,
            HeadEnd = headEnd,
            Sentence = _sentenceIndex,
            Name = _document.SpanOf(headFirst, headEnd).Quote(_document.Text),
            Gender = gender,
            IsHeadline = _headline,
            IsQuoted = _quoted[headFirst],
            Confidence = confidence,
        };
        // "France's Emmanuel Macron"
        if (start == headFirst && _found.Count > 0 && _found[^1] is { Kind: CandidateKind.Side } side && side.End == start - 1 && _document.TagOf(side.End) == WordTag.PossessiveMark)
            (candidate.First, candidate.Affiliation) = (side.First, side);
        if (start == headFirst && OfficeBefore(start) is var office && office < start)
        {
            (candidate.First, candidate.Affiliation) = (office, _found[^1]);
            candidate.Roles.Add(_document.SpanOf(office, start));
            candidate.Classes.Add("official");
        }
        SetUse(candidate);
        _found.Add(candidate);
        if (headEnd - headFirst > 1)
            _runs.Surnames.Add(PersonNames.Surname(candidate.Name).ToString());
        return PartyLetters(candidate);
    }

    private void AddPronoun(int i, PronounEntry pronoun)
    {
        var candidate = new Candidate
        {
            Kind = CandidateKind.Pronoun,
            First = i,
            End = i + 1,
            HeadFirst = i,
            HeadEnd = i + 1,
            Sentence = _sentenceIndex,
            Name = _document.TextOf(i).ToString(),
            Pronoun = pronoun,
            Gender = pronoun.Gender,
            IsPlural = pronoun.IsPlural,
            IsModifier = pronoun.IsPossessive,
            Confidence = 0.7,
        };
        SetUse(candidate);
        _found.Add(candidate);
    }

    // An acronym in brackets behind a name is another name for it; behind words that are nobody it is nobody too.
    private void AddBracketed(Candidate candidate, ref int end)
    {
        if (end + 2 >= _document.Tokens.Length || _document.TextOf(end) is not "(" || _document.TextOf(end + 2) is not ")")
            return;
        if ((_document.FlagsOf(end + 1) & TokenFlags.AllCapitals) == 0)
            return;
        var acronym = _document.TextOf(end + 1).ToString();
        if (candidate.Kind == CandidateKind.Unknown)
            Nobody.Add(acronym);
        else
            Acronyms.Add((candidate, acronym));
        end += 3;
    }

    private void SetUse(Candidate candidate)
    {
        candidate.IsModifier |= _document.TagOf(candidate.End) == WordTag.PossessiveMark
            || candidate.Entry?.Kind == GazetteerKind.Demonym && !candidate.IsPlural && WordTags.IsNoun(_document.TagOf(candidate.End))
            || candidate.Kind is CandidateKind.Side or CandidateKind.Organisation or CandidateKind.Outlet or CandidateKind.Party && _document.TagOf(candidate.End) is WordTag.Noun or WordTag.Nouns or WordTag.Adjective or WordTag.Name;
        candidate.IsSubject = !candidate.IsModifier && ClauseShape.VerbFollows(_document, candidate.End, _sentence.EndToken);
        if (candidate is { Kind: CandidateKind.Unknown, IsSubject: true })
            candidate.IsAgent = IsAgentVerb(candidate.End);
        if (candidate.Kind == CandidateKind.Side)
            candidate.IsPlace = PlaceUse.Is(_document, _lexicon, candidate, _sentence);
    }

    // The main verb within a few tokens: "has said", "also offered".
    private bool IsAgentVerb(int from)
    {
        const int MaxTokens = 4;
        for (var i = from; i < Math.Min(_sentence.EndToken, from + MaxTokens); i++)
        {
            if (_lexicon.IsAgentVerb(_document.TextOf(i)))
                return true;
        }
        return false;
    }

    private Candidate? LastSideIn(int start, int end)
    {
        for (var k = _found.Count - 1; k >= 0 && _found[k].End > start; k--)
        {
            if (_found[k].First >= start && _found[k].End <= end && _found[k].Kind is not CandidateKind.Unknown)
                return _found[k];
        }
        return null;
    }
}
