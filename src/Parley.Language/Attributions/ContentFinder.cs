using Parley.Model;

namespace Parley.Language;

/// <summary>Finds what was said: behind the cue or before it, as far as the clause goes.</summary>
internal sealed partial class ContentFinder
{
    private readonly AttributionContext _context;
    private readonly AnnotatedDocument _document;
    private readonly TailScanner _tails;

    public ContentFinder(AttributionContext context)
    {
        _context = context;
        _document = context.Document;
        _tails = new TailScanner(context);
    }

    /// <summary>Gives the clauses of one sentence their content; drops those that have none or stand within another's.</summary>
    public void Assign(List<CueEvent> events, Sentence sentence)
    {
        for (var k = 0; k < events.Count; k++)
            Assign(events, k, sentence);
        Nested.Settle(_context, events);
    }

    private void Assign(List<CueEvent> events, int k, Sentence sentence)
    {
        var item = events[k];
        item.TailEnd = item.End;
        var limit = LimitOf(item, sentence);
        switch (item.Rule)
        {
            case "hedge":
                Hedge(item, events, k, sentence);
                return;
            case "said-to-have":
                Right(item, events, k, item.End + 1, sentence, TailKind.Infinitive);
                return;
            case "according-to":
                According(item, events, k, sentence);
                return;
            case "refused-to" or "would-not":
                Refused(item, events, k, sentence);
                return;
        }
        var tail = _tails.Scan(item, limit, out var start);
        if (item.Rule == "quoted-as-saying")
            QuotedBy(item, sentence);
        // "'...,' the envoy denied this": what a denial denies stands behind it.
        if ((tail == TailKind.That || item.Class == CueClass.Denial) && TakesRight(item, tail, start, sentence))
            Right(item, events, k, start, sentence, tail);
        else if (HasQuoteLeft(item, sentence))
            Left(item, events, k, sentence);
        else if (TakesRight(item, tail, start, sentence))
            Right(item, events, k, start, sentence, tail);
        else if (tail != TailKind.Infinitive && HasClauseLeft(item, events, k, sentence))
            Left(item, events, k, sentence);
        else if (tail == TailKind.None && HasQuoteBefore(item, sentence, out var quotation))
            PutQuotation(item, quotation);
        else if (tail == TailKind.None && IsBrokenClause(item, start, sentence))
            Right(item, events, k, start + 1, sentence, TailKind.Clause);
        if (!item.HasContent)
            item.IsDropped = true;
    }

    private static int LimitOf(CueEvent item, Sentence sentence) => sentence.EndToken;

    // 'He agreed!" X tweeted.': the mark within the quotation ended the sentence.
    private bool HasQuoteBefore(CueEvent item, Sentence sentence, out int quotation)
    {
        quotation = LeftEdge(item) == sentence.FirstToken ? _context.QuotationAt(sentence.FirstToken - 1) : -1;
        return quotation >= 0 && !item.IsParticiple && _document.Sentences[item.Sentence - 1].Paragraph == sentence.Paragraph && !_document.Quotations[quotation].IsScare;
    }

    // "X said, given the price, the offer was low"
    private bool IsBrokenClause(CueEvent item, int start, Sentence sentence) =>
        _document.TagOf(start) == WordTag.Comma && item.Entry is { Lemma: "say" } && LeftEdge(item) <= sentence.FirstToken + 1 && _tails.IsClause(start + 1, sentence.EndToken);

    // Which of the things behind a cue are its content: the frames say.
    private bool TakesRight(CueEvent item, TailKind tail, int start, Sentence sentence)
    {
        if (item.IsInverted)
            return false;
        var entry = item.Entry;
        var that = entry is null || entry.Takes(CueFrames.That);
        var nounWithQuote = tail is TailKind.Noun or TailKind.Clause or TailKind.As or TailKind.Infinitive or TailKind.None && HasQuoteBehind(start, sentence);
        return tail switch
        {
            TailKind.That or TailKind.Question => that,
            TailKind.Colon => true,
            TailKind.Quote => true,
            TailKind.Clause => that || entry!.Takes(CueFrames.Noun) && (nounWithQuote || TakesBareNoun(entry, start, sentence)),
            TailKind.As => true,
            TailKind.Infinitive => entry!.Takes(CueFrames.Infinitive) && entry.Class is not CueClass.Belief || nounWithQuote,
            TailKind.Noun => entry is not null && (nounWithQuote || entry is { Lemma: "say" } && _document.TagOf(start) != WordTag.Pronoun && IsLong(start, sentence) || entry.Class is CueClass.Position || entry.Lemma == "tell" || TakesBareNoun(entry, start, sentence)),
            _ => nounWithQuote && entry is not null && entry.Takes(CueFrames.Noun),
        };
    }

    private bool TakesBareNoun(CueEntry entry, int start, Sentence sentence) =>
        entry.Takes(CueFrames.Thing) || entry.Takes(CueFrames.Complement) && HasComplement(start, sentence) || entry.Class == CueClass.Denial && (!entry.Takes(CueFrames.Claim) || IsSaid(start, sentence));

    // "called the terms favourable", not "called the children".
    private bool HasComplement(int start, Sentence sentence)
    {
        var end = _tails.PhraseEnd(start, sentence.EndToken);
        return end > start && _document.TagOf(end) is WordTag.Adjective or WordTag.Determiner or WordTag.Adverb or WordTag.Participle;
    }

    // "the claim", "this", "reports that", "the figure": something that somebody said.
    private bool IsSaid(int start, Sentence sentence)
    {
        var end = _tails.PhraseEnd(start, sentence.EndToken);
        if (end == start || _document.TagOf(end - 1) is WordTag.Determiner or WordTag.Pronoun or WordTag.Number)
            return end > start;
        return _context.Cues.IsNoun(_document.TextOf(end - 1), out _) || _document.TagOf(end) == WordTag.That;
    }

    // A clause whose verb was not recognised.
    private bool IsLong(int start, Sentence sentence)
    {
        const int MinTokens = 4;
        for (var i = start; i < Math.Min(sentence.EndToken, start + MinTokens); i++)
        {
            if (_document.Tokens[i].IsPunctuation && !_document.Tokens[i].IsPossessive)
                return false;
        }
        return start + MinTokens < sentence.EndToken;
    }

    private bool HasQuoteBehind(int start, Sentence sentence)
    {
        for (var i = start; i < sentence.EndToken; i++)
        {
            if (_context.IsQuoted(i))
                return true;
            if (_document.TagOf(i) is WordTag.Comma or WordTag.Stop or WordTag.Colon)
                return false;
        }
        return false;
    }

    // "according to X, A" and "A, according to X"
    private void According(CueEvent item, List<CueEvent> events, int k, Sentence sentence)
    {
        item.TailEnd = item.SourceEnd;
        // "A, X said, according to the agency": it came through the agency.
        if (k > 0 && events[k - 1] is { HasContent: true, IsDropped: false, IsContentLeft: true, IsAccording: false } before && item.First - before.TailEnd <= 1 && item.HasSource)
        {
            before.Via.Add(Head(item));
            item.IsDropped = true;
            return;
        }
        if (item.First == sentence.FirstToken || _document.TagOf(item.First - 1) == WordTag.Conjunction && item.First - 1 == sentence.FirstToken)
        {
            var start = NextComma(item.SourceEnd, sentence);
            // "According to the agency, which asked an envoy, ...": who said it is described first.
            if (start + 1 < sentence.EndToken && _document.TagOf(start + 1) == WordTag.Wh)
                start = NextComma(start + 1, sentence);
            if (start + 1 < sentence.EndToken)
                Right(item, events, k, start + 1, sentence, TailKind.That);
        }
        else if (_document.TagOf(item.First - 1) == WordTag.Comma && !HasVerb(sentence.FirstToken, item.First) && item.SourceEnd + 1 < sentence.EndToken && _document.TagOf(item.SourceEnd) == WordTag.Comma)
            Right(item, events, k, item.SourceEnd + 1, sentence, TailKind.That);
        else
            Left(item, events, k, sentence);
        if (!item.HasContent)
            item.IsDropped = true;
    }

    private int NextComma(int token, Sentence sentence)
    {
        while (token < sentence.EndToken && _document.TagOf(token) != WordTag.Comma)
            token++;
        return token;
    }

    private TextSpan Head(CueEvent item) =>
        _context.MentionFrom(item.SourceFirst) is var mention and >= 0 ? _document.Names[mention].Head : _document.SpanOf(item.SourceFirst, item.SourceEnd);

    // The clause around "reportedly".
    private void Hedge(CueEvent item, List<CueEvent> events, int k, Sentence sentence)
    {
        // "reportedly said": the verb's own clause, from another's mouth.
        if (k + 1 < events.Count && events[k + 1].Group.First <= item.Cue && events[k + 1].Cue > item.Cue)
        {
            item.IsDropped = true;
            events[k + 1].Class = CueClass.Hearsay;
            events[k + 1].Cues.Add(_document.Tokens[item.Cue].Span);
            return;
        }
        var first = ClauseStart(item.First, sentence);
        var end = RightEnd(events, k, item.End, sentence);
        Put(item, first, end);
        item.IsDropped = !item.HasContent;
    }

    private int ClauseStart(int from, Sentence sentence)
    {
        var i = from;
        while (i > sentence.FirstToken && !(_document.TagOf(i - 1) is WordTag.Comma or WordTag.Colon or WordTag.That) && !_context.IsQuoted(i - 1))
            i--;
        return i;
    }

    // "refused to confirm A", "would not say whether A", "declined to comment"
    private void Refused(CueEvent item, List<CueEvent> events, int k, Sentence sentence)
    {
        var use = _context.Cues.Refusal(_document.TextOf(item.Cue));
        var start = item.End;
        if (use == "speak" || item.Rule == "refused-to" && use is null)
            start = item.Cue;
        else
        {
            while (start < sentence.EndToken && _document.TextOf(start) is "when" or "asked" or "on" or "about" or "to" or "questions" or "directly")
                start++;
            if (start >= sentence.EndToken || _document.TagOf(start) is WordTag.Stop or WordTag.Comma or WordTag.Conjunction)
                start = item.Cue;
        }
        if (use == "speak" && _document.TagOf(item.End) is WordTag.Preposition or WordTag.To or WordTag.Particle)
        {
            start = item.End;
            while (start < sentence.EndToken && _document.TextOf(start) is "on" or "about" or "out")
                start++;
            item.End = _document.TextOf(item.End) is "out" ? item.End + 1 : item.End;
        }
        Right(item, events, k, start, sentence, TailKind.Noun);
        item.IsDropped = !item.HasContent;
    }

    // "... was quoted as saying in a briefing by the agency"
    private void QuotedBy(CueEvent item, Sentence sentence)
    {
        for (var i = item.End; i < sentence.EndToken && !_context.IsQuoted(i); i++)
        {
            if (_document.Is(i, "by") && _context.MentionFrom(i + 1) is var mention and >= 0)
            {
                item.Via.Add(_document.Names[mention].Head);
                return;
            }
        }
    }
}
