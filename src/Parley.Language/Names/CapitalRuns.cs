namespace Parley.Language;

/// <summary>Reads names off capital letters and says what they name.</summary>
internal sealed class CapitalRuns
{
    private const int MaxPersonTokens = 6;
    private const int MaxTokens = 12;

    private readonly AnnotatedDocument _document;
    private readonly NameLexicon _lexicon;

    public CapitalRuns(AnnotatedDocument document, NameLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
    }

    /// <summary>Surnames of the people named so far: such a word is a name at the beginning of a sentence too.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>The name that begins at the token; false where it is just the sentence's first word.</summary>
    public bool TryRead(int first, Sentence sentence, out CapitalRun run)
    {
        run = default;
        if (!CanBegin(first, sentence))
            return false;
        if (TryOrganisation(first, sentence.EndToken, out var end, out var organisationClass))
        {
            run = new(end, CandidateKind.Organisation, organisationClass, ' ');
            return true;
        }
        end = CapitalEnd(first, sentence.EndToken);
        if (LooksLikePerson(first, end, sentence.EndToken, out var personEnd, out var gender))
            run = new(personEnd, CandidateKind.Person, "", gender);
        else
            run = new(end, CandidateKind.Unknown, "", ' ');
        return true;
    }

    /// <summary>The name behind a title: there the capital letter is enough.</summary>
    public bool TryReadPerson(int first, Sentence sentence, bool afterHonorific, out CapitalRun run)
    {
        run = default;
        // In capital letters a title says nothing: "MAJOR DIFFERENCES".
        if ((_document.FlagsOf(first) & TokenFlags.AllCapitals) != 0 && _document.Tokens[first].Span.Length > 4)
            return false;
        if (!IsNameToken(first) || _lexicon.WordAt(_document, first).Organisation is not null || WeekdaysAndMonths.Contains(_document.TextOf(first)))
            return false;
        if (_lexicon.TryName(_document, first, sentence.EndToken, out var listed, out var entry) && !(afterHonorific && entry.Kind == GazetteerKind.Place) && !IsGivenName(first))
            return listed < 0;
        var end = PersonEnd(first, sentence.EndToken);
        run = new(end, CandidateKind.Person, "", _lexicon.WordAt(_document, first).GivenName ?? ' ');
        return true;
    }

    /// <summary>An organisation's name that begins at the token: "Ministry of Foreign Affairs", "Seafarers' Union", "Acme Corp.".</summary>
    public bool TryOrganisation(int first, int limit, out int end, out string organisationClass)
    {
        (end, organisationClass) = (first, "");
        var last = Math.Min(limit, first + MaxTokens);
        for (var i = first; i < last; i++)
        {
            if (IsInnerPossessive(i, last))
                continue;
            if (!_document.Tokens[i].IsCapital)
                break;
            if (i > first && _lexicon.TryHonorific(_document, i, last, out _, out _))
                break;
            if (_lexicon.WordAt(_document, i).Organisation is { } word)
            {
                (end, organisationClass) = (i + 1, word.Class);
                if (word.IsHead)
                    end = Extend(i + 1, last);
                i = end - 1;
                // "... Association Carlos Calmon": a given name ends the organisation's.
                if (end + 1 < last && IsGivenName(end) && _document.Tokens[end + 1].IsCapital)
                    return true;
            }
            else if (IsJoin(i + 1, last))
                i++;
        }
        // "Administration officials": one general word is no name.
        return end > first + 1;
    }

    // "Ministry of Foreign Affairs", "Bank of Nova Scotia", "Agency for Trade and Investment".
    private int Extend(int end, int limit)
    {
        while (end + 1 < limit)
        {
            var next = _document.TextOf(end);
            var at = end + 1;
            if (next is not ("of" or "for" or "on" or "and" or "&" or "to"))
                break;
            if (_document.TextOf(at) is "the" or "The" && at + 1 < limit)
            {
                // "the Ferry Crews' Union and the Strait Lines Company": two bodies.
                if (next is "and" && _lexicon.WordAt(_document, end - 1).Organisation is not null)
                    break;
                at++;
            }
            // "left the Wage Commission on Wednesday"
            if (!_document.Tokens[at].IsCapital || WeekdaysAndMonths.Contains(_document.TextOf(at)) || next is "and" && !IsPartOfList(at, limit) || next is not "and" && IsGivenName(at))
                break;
            end = at + 1;
            while (end < limit && _document.Tokens[end].IsCapital && !IsGivenName(end) && !WeekdaysAndMonths.Contains(_document.TextOf(end)))
                end++;
        }
        return end;
    }

    // Behind "and" the name goes on only where what follows is neither a person nor a listed name: "Foreign Affairs and Trade".
    private bool IsPartOfList(int at, int limit) =>
        !IsGivenName(at) && !_lexicon.TryName(_document, at, limit, out _, out _) && !_lexicon.TryTitle(_document, at, limit, out _, out _)
        && (at + 1 >= limit || !WordTags.IsFinite(_document.TagOf(at + 1)));

    // "Public and Commercial Services Union": joined only if an organisation's word comes at the end.
    private bool IsJoin(int at, int limit)
    {
        if (at + 1 >= limit || _document.TextOf(at) is not ("and" or "&" or "of" or "for") || !_document.Tokens[at + 1].IsCapital || IsGivenName(at + 1))
            return false;
        if (_lexicon.TryName(_document, at + 1, limit, out _, out var entry) && entry.Kind != GazetteerKind.Place)
            return false;
        for (var i = at + 1; i < limit && (_document.Tokens[i].IsCapital || IsInnerPossessive(i, limit)); i++)
        {
            if (_lexicon.WordAt(_document, i).Organisation is not null)
                return true;
        }
        return false;
    }

    // "Workers' Union", "People's Congress".
    private bool IsInnerPossessive(int at, int limit) =>
        _document.Tokens[at].IsPossessive && at + 1 < limit && _document.Tokens[at + 1].IsCapital
        && (_document.Tokens[at].Span.Length == 1 || _document.TextOf(at - 1) is "People" or "Women" or "Men" or "Children");

    private bool CanBegin(int first, Sentence sentence)
    {
        if (!IsNameToken(first))
            return false;
        if (first > sentence.FirstToken && (_document.FlagsOf(first - 1) & TokenFlags.OpenQuote) == 0 && _document.TagOf(first - 1) is not (WordTag.Colon or WordTag.OpenQuote))
            return true;
        // The sentence's first word: a name only if it is tagged so or another capital follows.
        return _document.TagOf(first) == WordTag.Name || Surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_document.TextOf(first)) || first + 1 < sentence.EndToken && IsNameToken(first + 1) && IsGivenName(first)
            || _lexicon.WordAt(_document, first).Organisation is { IsHead: true } && _document.TagOf(first + 1) == WordTag.Preposition;
    }

    private bool IsNameToken(int token) =>
        token < _document.Tokens.Length && _document.Tokens[token].IsCapital && _document.Tokens[token].IsWord && _document.TagOf(token) is not (WordTag.Pronoun or WordTag.PronounVerb or WordTag.Determiner or WordTag.Wh)
        && !WeekdaysAndMonths.Contains(_document.TextOf(token));

    private int CapitalEnd(int first, int limit)
    {
        var end = first + 1;
        while (end < limit && end - first < MaxTokens && IsNameToken(end) && !_lexicon.TryHonorific(_document, end, limit, out _, out _)
            && !(_lexicon.TryTitle(_document, end, limit, out var titleEnd, out _) && titleEnd < limit && IsNameToken(titleEnd)))
            end++;
        return end;
    }

    private int PersonEnd(int first, int limit)
    {
        var end = first + 1;
        while (end < limit && end - first < MaxPersonTokens)
        {
            if (IsNameToken(end) && _lexicon.WordAt(_document, end).Organisation is null)
                end++;
            else if (IsParticle(end) && end + 1 < limit && _document.Tokens[end + 1].IsCapital)
                end += 2;
            else
                break;
        }
        // "Name Jr."
        return end;
    }

    private bool IsParticle(int token) => _document.TextOf(token) is "bin" or "al" or "el" or "von" or "van" or "de" or "der" or "den" or "da" or "di" or "del" or "la" or "le" or "ter" or "dos" or "ibn";

    private bool IsGivenName(int token) => token < _document.Tokens.Length && (_lexicon.WordAt(_document, token).GivenName is not null || IsInitial(token));

    private bool IsInitial(int token)
    {
        var text = _document.TextOf(token);
        return text.Length is 2 or 4 && text[^1] == '.' && char.IsUpper(text[0]) && (text.Length == 2 || text[1] == '.') && text is not ("U.S." or "U.K." or "U.N." or "E.U." or "D.C.");
    }

    private bool LooksLikePerson(int first, int end, int limit, out int personEnd, out char gender)
    {
        personEnd = PersonEnd(first, limit);
        gender = _lexicon.WordAt(_document, first).GivenName ?? ' ';
        var count = personEnd - first;
        if (count < 2 || count > MaxPersonTokens)
            return false;
        if (_lexicon.Figure(_document.SpanOf(first, personEnd).Of(_document.Text)) is { } figure)
        {
            gender = figure.Gender;
            return true;
        }
        if (IsGivenName(first))
            return true;
        if (HasHyphenatedGivenName(first, personEnd))
            return true;
        return count <= 4 && personEnd == end && AllUncommon(first, personEnd) && (PersonFollows(personEnd) || ClauseShape.VerbFollows(_document, personEnd, limit) || count == 2);
    }

    // Korean and Chinese given names: "Jeong Eun-bo", "Kang Kyung-wha".
    private bool HasHyphenatedGivenName(int first, int end)
    {
        if (end - first != 2)
            return false;
        var given = _document.TextOf(first + 1);
        var hyphen = given.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < given.Length && char.IsLower(given[hyphen + 1]) && given.Length <= 11 && _document.Tokens[first].Span.Length <= 7
            && !_document.TokenForms.Knowledge.IsKnown(given[..hyphen]);
    }

    private bool AllUncommon(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "Van Dyck" has a capital where a surname begins with it.
            if (i > first && i + 1 < end && _document.TextOf(i) is "Van" or "Von" or "De" or "Der" or "Den" or "Di" or "Del" or "Al")
                continue;
            if ((_document.FlagsOf(i) & TokenFlags.AllCapitals) != 0 || _document.TokenForms.Knowledge.IsKnown(_document.TextOf(i)))
                return false;
        }
        return true;
    }

    private bool PersonFollows(int end) => _document.TextOf(Math.Min(end, _document.Tokens.Length - 1)) is "," && end + 1 < _document.Tokens.Length
        && (_document.Is(end + 1, "who") || _document.Is(end + 1, "a") || _document.Is(end + 1, "an") || _document.Is(end + 1, "the") || _document.Tokens[end + 1].IsNumber);
}
