using Parley.Model;

namespace Parley.Language;

/// <summary>Walks over what belongs to a reporting verb (addressee, place, time, occasion) and says what comes behind.</summary>
internal sealed class TailScanner
{
    private const int MaxSteps = 12;

    private readonly AttributionContext _context;
    private readonly AnnotatedDocument _document;

    public TailScanner(AttributionContext context)
    {
        _context = context;
        _document = context.Document;
    }

    /// <summary>Where the content can begin, and what kind it is; sets the event's tail and occasion.</summary>
    public TailKind Scan(CueEvent item, int limit, out int start)
    {
        var i = item.IsInverted ? item.SourceEnd : item.End;
        var first = i;
        if (!item.IsInverted && TakesAddressee(item))
            i = Addressee(item, i, limit);
        for (var step = 0; step < MaxSteps && i < limit; step++)
        {
            var next = Skip(item, i, limit);
            if (next == i)
                break;
            i = next;
        }
        item.TailEnd = i;
        if (i > first)
        {
            item.Occasion = _document.SpanOf(first, i);
            AddOutlets(item, first, i);
        }
        start = i;
        return Kind(item, ref start, limit);
    }

    /// <summary>Whether a clause of its own begins: something to talk about, then a verb that carries it.</summary>
    public bool IsClause(int from, int limit)
    {
        var nominal = false;
        var relative = 0;
        for (var i = from; i < limit; i++)
        {
            var tag = _document.TagOf(i);
            if (tag is WordTag.PronounVerb)
                return true;
            if (WordTags.IsFinite(tag) && nominal)
            {
                if (relative == 0)
                    return true;
                relative--;
                continue;
            }
            if (tag is WordTag.Conjunction && _document.TextOf(i) is "and" or "or" or "but" or "nor")
                nominal = false;
            if (tag is WordTag.Comma && i > from + 2)
                relative = 0;
            if (tag is WordTag.Wh or WordTag.That && nominal)
                relative = 1;
            // "similar action, saying he would": what follows is another clause.
            if (tag == WordTag.Comma && _document.TagOf(i + 1) is WordTag.Ing && i > from + 1)
                return false;
            if (tag is WordTag.Stop or WordTag.Colon && _document.TextOf(i) is not ("-" or "$"))
                return false;
            nominal |= WordTags.IsNoun(tag) || tag is WordTag.Pronoun or WordTag.There or WordTag.Number or WordTag.Determiner or WordTag.Ing;
        }
        return false;
    }

    /// <summary>The token behind the noun phrase that begins here; the token itself where none does.</summary>
    public int PhraseEnd(int from, int limit)
    {
        var mention = _context.MentionFrom(from);
        if (mention >= 0 && _context.TokensOf(mention).End <= limit && _document.Names[mention].Kind != MentionKind.Pronoun)
        {
            var end = _context.TokensOf(mention).End;
            if (_document.TagOf(end) != WordTag.PossessiveMark && !(WordTags.IsNoun(_document.TagOf(end)) && _document.Tokens[end].IsCapital == false) && _document.TagOf(end) != WordTag.Adjective)
            {
                // "the newspaper Clarin"
                var next = _context.MentionFrom(end);
                return next >= 0 && _document.TagOf(end) == WordTag.Name && _document.Names[mention].Kind == MentionKind.Role && !IsClauseVerb(_context.TokensOf(next).End) ? _context.TokensOf(next).End : end;
            }
        }
        var i = from;
        var noun = false;
        for (; i < limit; i++)
        {
            var tag = _document.TagOf(i);
            if (noun && (tag is WordTag.Determiner or WordTag.Possessive or WordTag.Pronoun || tag == WordTag.Name && _document.TagOf(i - 1) is WordTag.Noun or WordTag.Nouns && IsClauseVerb(NameEnd(i, limit))))
                break;
            if (!WordTags.IsPremodifier(tag) && tag is not (WordTag.Symbol or WordTag.Ing) || tag == WordTag.Ing && noun)
                break;
            noun |= WordTags.IsNoun(tag) || tag == WordTag.Number;
        }
        if (noun)
            return i;
        return _document.TagOf(from) == WordTag.Pronoun && i == from ? from + 1 : from;
    }

    // "told the agency", "in an interview with the paper": it reached the report through them, unless they are the report's own outlet.
    private void AddOutlets(CueEvent item, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_context.MentionFrom(i) is not (var mention and >= 0) || !_context.IsOutlet(_context.EntityOf(mention)) || IsOwn(_document.Names[mention].Head))
                continue;
            item.Via.Add(_document.Names[mention].Head);
            return;
        }
    }

    private bool IsOwn(TextSpan outlet) =>
        _document.Document.Outlet is { Length: > 0 } own && (own.Contains(outlet.Quote(_document.Text), StringComparison.OrdinalIgnoreCase) || outlet.Of(_document.Text).Contains(own, StringComparison.OrdinalIgnoreCase));

    private int NameEnd(int from, int limit)
    {
        while (from < limit && _document.TagOf(from) == WordTag.Name)
            from++;
        return from;
    }

    private static bool TakesAddressee(CueEvent item) => item.Entry is { } entry && entry.Takes(CueFrames.Addressee);

    private int Addressee(CueEvent item, int i, int limit)
    {
        if (i >= limit || _document.TagOf(i) is WordTag.That or WordTag.To)
            return i;
        var end = PhraseEnd(i, limit);
        // "told Reuters proposals to ... were": a name by itself is the addressee.
        if (_context.MentionFrom(i) is var named and >= 0 && _document.Names[named].Kind == MentionKind.Name && _context.EntityOf(named) is { } entity
            && (_document.Entities[entity].IsOutlet || _document.Entities[entity].Kind == ActorKind.Person) && _document.TagOf(_context.TokensOf(named).End) != WordTag.PossessiveMark)
            end = _context.TokensOf(named).End;
        // Programmes stand in quotation marks: told "Late Night".
        if (end == i && _context.QuotationAt(i) is var quotation and >= 0 && _document.Quotations[quotation].IsScare)
            end = _context.QuotationTokens(quotation).End;
        if (end == i)
            return i;
        // "warned the talks could fail" has no addressee: a verb follows the phrase at once.
        if (item.Entry!.Lemma != "tell" && _document.TagOf(end) is not WordTag.That && IsClauseVerb(end))
            return i;
        while (end + 1 < limit && _document.TagOf(end) == WordTag.Conjunction && PhraseEnd(end + 1, limit) is var more && more > end + 1 && !IsClauseVerb(more))
            end = more;
        return end;
    }

    private bool IsClauseVerb(int token) => WordTags.IsFinite(_document.TagOf(token)) || _document.TagOf(token) == WordTag.Adverb && WordTags.IsFinite(_document.TagOf(token + 1));

    // One adjunct: a time, an adverb, a preposition with its phrase.
    private int Skip(CueEvent item, int i, int limit)
    {
        if (TimeEnd(i) is var timeEnd && timeEnd > i)
            return Math.Min(timeEnd, limit);
        var tag = _document.TagOf(i);
        if (tag is WordTag.Adverb or WordTag.Particle && !IsClauseVerb(i + 1))
            return i + 1;
        if (tag is not (WordTag.Preposition or WordTag.To) || _context.IsQuoted(i))
            return i;
        if (_document.TextOf(i) is not ("in" or "at" or "on" or "during" or "to" or "with" or "from" or "by" or "via" or "through" or "after" or "before" or "of" or "about" or "following" or "ahead" or "outside" or "inside" or "late" or "for" or "near" or "over"))
            return i;
        if (item.Entry?.Lemma == "tell" && _document.TextOf(i) is "of" or "about")
            return i;
        if (item.Class == CueClass.Denial || item.Entry is { } entry && (entry.Takes(CueFrames.Infinitive) && tag == WordTag.To || entry.Takes(CueFrames.Noun) && !entry.Takes(CueFrames.That)))
            return i;
        var after = i + 1;
        if (_document.TextOf(i) is "ahead" && _document.Is(after, "of"))
            after++;
        if (TimeEnd(after) is var end && end > after && _document.TagOf(end) != WordTag.PossessiveMark)
            return Math.Min(end, limit);
        end = PhraseEnd(after, limit);
        if (end == after || end > limit)
            return i;
        return end;
    }

    /// <summary>Behind the time expression that begins at the token.</summary>
    private int TimeEnd(int token)
    {
        if (token >= _document.Tokens.Length)
            return token;
        var start = _document.Tokens[token].Span.Start;
        var (low, high) = (0, _document.Times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.Times[middle].Span.Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        if (low < _document.Times.Length && _document.Times[low].Span.Start == start && _document.Times[low].Type is TimexType.Date or TimexType.Time)
            return _document.TokenAt(_document.Times[low].Span.End - 1) + 1;
        if (!WeekdaysAndMonths.Contains(_document.TextOf(token)))
            return token;
        var end = token + 1;
        while (end < _document.Tokens.Length && (_document.Tokens[end].IsNumber || _document.TagOf(end) == WordTag.Noun && _document.TextOf(end) is "night" or "morning" or "afternoon" or "evening"))
            end++;
        return end;
    }

    private TailKind Kind(CueEvent item, ref int start, int limit)
    {
        if (start >= limit)
            return TailKind.None;
        var tag = _document.TagOf(start);
        if (_document.Is(start, "that") && tag is WordTag.That or WordTag.Wh or WordTag.Determiner && start + 1 < limit && (tag != WordTag.Determiner || IsClause(start + 1, limit)) && !WordTags.IsFinite(_document.TagOf(start + 1)))
        {
            start++;
            return TailKind.That;
        }
        if (_document.TextOf(start) is ":")
        {
            start++;
            return TailKind.Colon;
        }
        if (_document.TagOf(start) is WordTag.Comma && IsQuoteOpening(start + 1))
        {
            start++;
            return TailKind.Quote;
        }
        if (IsQuoteOpening(start))
            return TailKind.Quote;
        if (_document.Is(start, "as") && item.Entry?.Takes(CueFrames.As) == true)
        {
            start++;
            return TailKind.As;
        }
        if (item.Entry?.Lemma == "tell" && _document.TextOf(start) is "of" or "about")
        {
            start++;
            return TailKind.Noun;
        }
        if (item.Class == CueClass.Denial && _document.TextOf(start) is "with" or "at" or "against" or "to")
        {
            start++;
            return TailKind.Noun;
        }
        if (_document.TextOf(start) is "neither" or "either" or "both" && IsClause(start, limit))
            return TailKind.Clause;
        if (tag is WordTag.Comma or WordTag.Stop or WordTag.Conjunction or WordTag.CloseQuote or WordTag.CloseBracket)
            return TailKind.None;
        if (tag is WordTag.Wh or WordTag.That && !(_document.TextOf(start) is "which" or "who"))
            return TailKind.Question;
        if (tag is WordTag.To)
            return TailKind.Infinitive;
        if (IsClause(start, limit))
            return TailKind.Clause;
        return tag is WordTag.Preposition or WordTag.Participle ? TailKind.None : TailKind.Noun;
    }

    private bool IsQuoteOpening(int token) => _context.QuotationAt(token) is var quotation and >= 0 && _context.QuotationTokens(quotation).First == token;
}
