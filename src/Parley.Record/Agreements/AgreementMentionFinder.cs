using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the phrases that name agreements ("the current six-year accord", "a new deal", "the Plaza Accord") and what stands around them.</summary>
internal sealed class AgreementMentionFinder
{
    private const int MaxPhrase = 10;
    private const int MaxBefore = 4;
    private const int MaxBehind = 9;
    private const int MaxEnding = 9;
    private const int MaxDuration = 18;
    private const int MaxFarBehind = 18;

    private readonly AnnotatedDocument _document;
    private readonly AgreementLexicons _lexicons;
    private readonly ReportClock _clock;
    private readonly NegotiatingSides _sides;
    private readonly Grammar _grammar;
    private readonly HashSet<int> _denied = [];
    private readonly bool _isConcluded;
    private readonly MentionIndex _mentions;
    private readonly Dictionary<string, string> _acronyms = new(StringComparer.Ordinal);

    public AgreementMentionFinder(ReadingDraft draft, AgreementLexicons lexicons, ReportClock clock, NegotiatingSides sides, Grammar grammar, bool isConcluded)
    {
        _document = draft.Annotated;
        _lexicons = lexicons;
        _clock = clock;
        _sides = sides;
        _grammar = grammar;
        foreach (var content in draft.Statements.Where(statement => statement.Polarity == Polarity.Deny).SelectMany(statement => statement.Content))
        {
            for (var token = _document.TokenAt(content.Span.Start); token < _document.Tokens.Length && _document.Tokens[token].Span.Start < content.Span.End; token++)
                _denied.Add(token);
        }

        _isConcluded = isConcluded;
        _mentions = new MentionIndex(_document, sides.Nouns);
    }

    public List<AgreementMention> Find()
    {
        var found = new List<AgreementMention>();
        for (var i = 0; i < _document.Sentences.Length; i++)
        {
            var sentence = _document.Sentences[i];
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (_lexicons.Nouns.TryMatch(_document, token, sentence.EndToken, out var noun, out var length) && noun == AgreementNoun.None)
                {
                    token += length - 1;
                    continue;
                }
                if (Read(i, sentence, token, found) is not { } mention)
                    continue;
                found.Add(mention);
                token = Math.Max(token, _document.TokenAt(mention.Span.End - 1));
            }
        }
        return found;
    }

    private AgreementMention? Read(int index, Sentence sentence, int token, List<AgreementMention> found)
    {
        if (_acronyms.TryGetValue(_document.TextOf(token).ToString(), out var full))
            return Describe(index, sentence, token, token + 1, full);
        if (!_lexicons.Nouns.TryMatch(_document, token, sentence.EndToken, out var noun, out var length) || IsDenied(sentence, token))
            return null;
        var end = token + length;
        if (noun == AgreementNoun.One)
            return found.Count > 0 && found[^1].Sentence == index && IsQualifiedOne(token) ? Describe(index, sentence, token, end, null) with { IsOne = true } : null;
        if (_document.TagOf(token) is not (WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.None))
            return null;
        var proper = noun == AgreementNoun.Named ? ProperName(sentence, token) : null;
        // "the North Atlantic Treaty Organization" is no treaty.
        if (proper is not null && end < sentence.EndToken && _document.TagOf(end) == WordTag.Name && _document.Tokens[end].IsCapital)
            return null;
        if (proper is not null)
            end = WithAcronym(proper, end, sentence.EndToken);
        var mention = Describe(index, sentence, token, end, proper);
        return noun == AgreementNoun.Outcome && AgreementJoiner.PhaseOf(mention.Status) != AgreementPhase.Done ? null : mention;
    }

    // "no deal was reached": there is none.
    private bool IsDenied(Sentence sentence, int token)
    {
        for (var before = token - 1; before >= Math.Max(token - 3, sentence.FirstToken); before--)
        {
            if (Grammar.Is(_document, before, _grammar.Nones))
                return true;
            if (!IsPremodifier(before))
                break;
        }

        // "ended without agreement", "in agreement".
        return token > sentence.FirstToken && Grammar.Is(_document, token - 1, _grammar.Withouts) && _document.TagOf(token) == WordTag.Noun;
    }

    // "a new one", "the 11th one": with an adjective or an ordinal before it.
    private bool IsQualifiedOne(int token) => token > 0
        && (_document.TagOf(token - 1) == WordTag.Adjective || char.IsAsciiDigit(_document.Text[_document.Tokens[token - 1].Span.Start]));

    // Capitals up to the noun, itself one: "Plaza Accord", "Treaty of Rome" is not found here.
    private string? ProperName(Sentence sentence, int token)
    {
        var first = token;
        while (first > Math.Max(sentence.FirstToken, token - MaxPhrase) && IsInName(first - 1))
            first--;
        while (first < token && !_document.Tokens[first].IsCapital || first < token && _document.TagOf(first) is WordTag.Determiner)
            first++;
        var isName = first < token && _document.Tokens[token].IsCapital && sentence.Kind != BlockKind.Headline && CountCapitals(first, token) >= 1;
        return isName ? _document.SpanOf(first, token + 1).Quote(_document.Text) : null;
    }

    private bool IsInName(int token) => _document.Tokens[token].IsCapital && _document.Tokens[token].IsWord || _document.Is(token, "-");

    private int CountCapitals(int first, int end)
    {
        var count = 0;
        for (var token = first; token < end; token++)
            count += _document.Tokens[token].IsCapital ? 1 : 0;
        return count;
    }

    // "Special Measures Agreement (SMA)": from here on the letters name it too.
    private int WithAcronym(string proper, int end, int limit)
    {
        if (end + 2 < limit && _document.Is(end, "(") && _document.Is(end + 2, ")") && (_document.Tokens[end + 1].Flags & TokenFlags.AllCapitals) != 0)
        {
            _acronyms.TryAdd(_document.TextOf(end + 1).ToString(), proper);
            return end + 3;
        }
        if (end + 2 < limit && _document.Is(end, ",") && (_document.Tokens[end + 1].Flags & TokenFlags.AllCapitals) != 0 && _document.Is(end + 2, ",") && _document.Tokens[end + 1].Span.Length <= 6)
            _acronyms.TryAdd(_document.TextOf(end + 1).ToString(), proper);
        return end;
    }

    private AgreementMention Describe(int index, Sentence sentence, int head, int end, string? proper)
    {
        var first = PhraseStart(sentence, head);
        var nameFirst = first;
        while (nameFirst < head && _document.TagOf(nameFirst) is WordTag.Determiner or WordTag.Possessive or WordTag.OpenQuote)
            nameFirst++;
        var mention = new AgreementMention
        {
            Span = _document.SpanOf(first, end),
            Sentence = index,
            ProperName = proper,
            Name = _document.SpanOf(nameFirst, end).Quote(_document.Text),
            IsDefinite = Grammar.Is(_document, first, _grammar.Definites) || _document.TagOf(first) == WordTag.Possessive,
            Parties = [.. Parties(sentence, end)],
        };
        mention = WithState(WithNumbers(mention, first, head), sentence, first, end);
        return mention with { Ordinal = mention.Ordinal ?? OrdinalBehind(sentence, end), Duration = mention.Duration ?? DurationBehind(sentence, end) };
    }

    private int PhraseStart(Sentence sentence, int head)
    {
        var first = head;
        while (first > Math.Max(sentence.FirstToken, head - MaxPhrase) && (IsPremodifier(first - 1) || IsInName(sentence, first - 1)))
        {
            first--;
            if (_document.TagOf(first) is WordTag.Determiner or WordTag.Possessive)
                break;
        }
        return first;
    }

    // "the Coastal Measures Agreement": a word with a capital between others of a name, whatever it was taken for.
    private bool IsInName(Sentence sentence, int token) => sentence.Kind == BlockKind.Body && token > sentence.FirstToken + 1 && _document.Tokens[token].IsCapital && _document.Tokens[token + 1].IsCapital && _document.Tokens[token - 1].IsCapital;

    private bool IsPremodifier(int token) => _document.TagOf(token) is WordTag.Determiner or WordTag.Possessive or WordTag.PossessiveMark or WordTag.Adjective or WordTag.Number
        or WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.OpenQuote or WordTag.CloseQuote or WordTag.Ing or WordTag.Participle
        || _document.Is(token, "-") || _document.TagOf(token) == WordTag.Adverb && _document.TagOf(token + 1) == WordTag.Adjective;

    private AgreementMention WithNumbers(AgreementMention mention, int first, int head)
    {
        foreach (var quantity in QuantityIndex.In(_document, _document.SpanOf(first, head + 1)))
        {
            if (quantity.Kind == QuantityKind.Ordinal && quantity.Value is > 0 and < 1000 && CountsAgreements(quantity, head))
                mention = mention with { Ordinal = (int)quantity.Value };
            else if (quantity.Kind == QuantityKind.Duration && quantity.Unit?.Name is "years" or "year")
                mention = mention with { Duration = quantity.Value };
        }

        return mention;
    }

    // "the current agreement, the eighth since 1991": its number stands behind it.
    private int? OrdinalBehind(Sentence sentence, int end)
    {
        if (_document.TagOf(end) != WordTag.Comma || _document.TagOf(end + 1) != WordTag.Determiner || end + 2 >= sentence.EndToken)
            return null;
        foreach (var quantity in QuantityIndex.In(_document, _document.Tokens[end + 2].Span))
        {
            var next = _document.TokenAt(quantity.Span.End);
            if (quantity is { Kind: QuantityKind.Ordinal, Value: > 0 and < 1000 } && (_document.TagOf(next) is WordTag.Comma or WordTag.Preposition || _lexicons.Nouns.TryMatch(_document, next, sentence.EndToken, out _, out _)))
                return (int)quantity.Value;
        }

        return null;
    }

    // "ran for four years", "lasts ten years": how long it runs, told with a verb.
    private decimal? DurationBehind(Sentence sentence, int end)
    {
        for (var token = end; token < Math.Min(end + MaxDuration, sentence.EndToken) && !_document.Is(token, ";"); token++)
        {
            if (!_lexicons.Running.Contains(_document.TextOf(token)))
                continue;
            foreach (var quantity in QuantityIndex.In(_document, _document.SpanOf(token, Math.Min(token + 4, sentence.EndToken))))
            {
                if (quantity.Kind == QuantityKind.Duration && quantity.Unit?.Name is "years" or "year")
                    return quantity.Value;
            }
        }

        return null;
    }

    // "the 11th Plaza Accord", "the tenth deal"; not "the fifth billion-dollar telecoms deal since October", not "a third country deal".
    private bool CountsAgreements(QuantityMention quantity, int head)
    {
        var next = _document.TokenAt(quantity.Span.End);
        return next == head || char.IsAsciiDigit(_document.Text[quantity.Span.Start]) || next < head && _document.Tokens[next].IsCapital;
    }

    private AgreementMention WithState(AgreementMention mention, Sentence sentence, int first, int end)
    {
        var before = Find(Math.Max(first - MaxBefore, sentence.FirstToken), first + 1, AgreementReach.Before, out _);
        var inside = Find(first, end, AgreementReach.Inside, out _);
        var limit = BehindLimit(sentence, end);
        var behind = Find(end, limit, AgreementReach.Behind, out var verb) ?? (end < limit ? Find(end, end + 1, AgreementReach.Next, out _) : null);
        behind ??= FarBehind(sentence, limit, end, ref verb);
        if (sentence.Kind == BlockKind.Headline && before?.Status == AgreementStatus.Negotiating && inside is null && _isConcluded)
            before = before with { Status = AgreementStatus.Agreed };
        // "denied that it had agreed to a five-year deal": there is none yet.
        if (_denied.Contains(first))
            before = inside = null;
        var ending = behind?.Status is AgreementStatus.Expired or AgreementStatus.InForce ? Ending(verb, Math.Min(verb + MaxEnding, sentence.EndToken)) : null;
        return mention with
        {
            Status = behind?.Status is AgreementStatus.Expired ? behind.Status : inside?.Status ?? behind?.Status ?? before?.Status,
            IsRunning = behind is { Status: AgreementStatus.InForce, Reach: AgreementReach.Behind },
            IsSure = inside is not null || behind?.Status is AgreementStatus.Expired,
            Term = ending is null ? NamedYear(first, end) : Until(ending, behind!.Status),
            Ending = ending?.Span,
        };
    }

    // "its accord, at about $2 billion a year, lapses in March": an end may stand further off.
    private AgreementState? FarBehind(Sentence sentence, int first, int end, ref int verb)
    {
        if (first < end + MaxBehind || _document.TagOf(end) is not (WordTag.Comma or WordTag.OpenBracket))
            return null;
        var found = Find(first, Math.Min(end + MaxFarBehind, sentence.EndToken), AgreementReach.Behind, out var place);
        if (found?.Status is not (AgreementStatus.InForce or AgreementStatus.Expired))
            return null;
        verb = place;
        return found;
    }

    // "expires May 31": up to that day. "expires in October": up to that month.
    private EdtfDate? Until(TimeMention ending, AgreementStatus status)
    {
        if ((status == AgreementStatus.Expired ? _clock.ResolvePast(ending) : _clock.ResolveComing(ending)) is not { Last: { } last } end)
            return null;
        return EdtfDate.Parse($"../{(end.Text.Length == 7 && ending.Mod != "END" ? end.Text : EdtfDate.FromDay(last).Text)}");
    }

    // "last year's agreement" was that year's.
    private EdtfDate? NamedYear(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (TimeIndex.StartingAt(_document, token) is { Type: TimexType.Date } time && _clock.Resolve(time) is { } date && date.Text.Length == 4)
                return date;
        }
        return null;
    }

    // Behind the phrase the first words count, before and inside it the last.
    private AgreementState? Find(int first, int end, AgreementReach reach, out int place)
    {
        AgreementState? found = null;
        place = end;
        for (var token = first; token < end; token++)
        {
            if (!_lexicons.States.TryMatch(_document, token, end, out var states, out _) || Array.Find(states, state => state.Reach == reach) is not { } state)
                continue;
            found = state;
            place = token;
            if (reach == AgreementReach.Behind)
                break;
        }
        return found;
    }

    private int BehindLimit(Sentence sentence, int end)
    {
        var limit = Math.Min(end + MaxBehind, sentence.EndToken);
        for (var token = end; token < limit; token++)
        {
            if (_document.Is(token, ";") || token > end && _lexicons.Nouns.TryMatch(_document, token, limit, out var noun, out _) && noun is AgreementNoun.Named or AgreementNoun.Plain)
                return token;
        }
        return limit;
    }

    private TimeMention? Ending(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            // "in place since 2014, ends this year": that is when it began.
            if (TimeIndex.StartingAt(_document, token) is { Type: TimexType.Date or TimexType.Time } time && !Grammar.Is(_document, token - 1, _grammar.Origins) && !Grammar.Is(_document, token - 1, _grammar.Starts))
                return time;
        }
        return null;
    }

    // "between X and Y"; "with Y" is with whoever else the sentence is about.
    private IEnumerable<PartyCode> Parties(Sentence sentence, int end)
    {
        if (!Grammar.Is(_document, end, _grammar.PartyWords))
            yield break;
        if (Grammar.Is(_document, end, _grammar.Withs))
        {
            foreach (var (_, _, mention) in _mentions.Between(sentence.FirstToken, end))
            {
                if (!mention.IsPlace && _sides.Of(mention.Entity) is { } subject)
                {
                    yield return subject;
                    break;
                }
            }
        }

        foreach (var (_, _, mention) in _mentions.Between(end, Math.Min(end + 8, sentence.EndToken)))
        {
            if (_sides.Of(mention.Entity) is { } side)
                yield return side;
        }
    }
}
