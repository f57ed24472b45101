namespace Parley.Language;

internal sealed partial class ContentFinder
{
    private void Right(CueEvent item, List<CueEvent> events, int k, int start, Sentence sentence, TailKind tail)
    {
        if (start >= sentence.EndToken)
            return;
        var quotation = _context.QuotationAt(start);
        if (tail is TailKind.Quote or TailKind.Colon && quotation >= 0 && _context.QuotationTokens(quotation).First == start && _context.QuotationTokens(quotation).End > sentence.EndToken - 1)
        {
            PutQuotation(item, quotation);
            return;
        }
        if (tail == TailKind.Infinitive && item.Entry?.Takes(CueFrames.Infinitive) == true && item.Class is not CueClass.Hearsay)
        {
            start++;
            item.Rule = "infinitive";
        }
        if (tail == TailKind.Noun && QuotationBehindColon(start, sentence) is var announced and >= 0)
        {
            PutQuotation(item, announced);
            return;
        }
        if (tail is TailKind.None or TailKind.Noun or TailKind.Clause or TailKind.Infinitive && item.Entry is { } entry && QuoteOnly(entry) && FirstQuotation(start, sentence) is var first and >= 0)
            start = first;
        var end = RightEnd(events, k, start, sentence);
        if (tail == TailKind.Noun && item.Class is not CueClass.Refusal)
            end = NounEnd(start, end);
        Put(item, start, end);
        item.IsContentLeft = false;
    }

    // A thing ends where a clause of time or reason, or another verb of the same subject, begins.
    private int NounEnd(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_context.IsQuoted(i))
                continue;
            var clause = _document.TextOf(i) is "as" or "after" or "before" or "when" or "while" or "because" or "since" && HasVerb(i + 1, Math.Min(end, i + 6));
            var verb = _document.TagOf(i) == WordTag.Conjunction && ClauseShape.VerbFollows(_document, i + 1, end);
            if (clause || verb)
                return i;
        }
        return end;
    }

    // "accused him of 'plunging ...'": what is quoted is what was said; the rest is the reporter's.
    private static bool QuoteOnly(CueEntry entry) => entry.Class == CueClass.Speech && !entry.Takes(CueFrames.That) && entry.Lemma is not ("call" or "label" or "deem" or "term" or "dub" or "brand" or "cite" or "express" or "put" or "peg");

    // 'said little beyond: "..."'
    private int QuotationBehindColon(int from, Sentence sentence)
    {
        for (var i = from; i + 1 < sentence.EndToken && !_context.IsQuoted(i); i++)
        {
            if (_document.TextOf(i) is ":")
                return _context.QuotationAt(i + 1);
        }
        return -1;
    }

    private int FirstQuotation(int from, Sentence sentence)
    {
        for (var i = from; i < sentence.EndToken; i++)
        {
            if (_context.IsQuoted(i))
                return i;
        }
        return -1;
    }

    /// <summary>Where the content that begins at <paramref name="start"/> ends.</summary>
    private int RightEnd(List<CueEvent> events, int k, int start, Sentence sentence)
    {
        var end = sentence.EndToken;
        while (end > start && _document.TagOf(end - 1) is WordTag.Stop)
            end--;
        var subordinate = IsSubordinate(events[k], sentence);
        var opening = _context.QuotationAt(start) is var quotation and >= 0 && _context.QuotationTokens(quotation).First == start ? _context.QuotationTokens(quotation).End : -1;
        if (opening > 0 && opening < end && !GoesOn(opening))
            return opening;
        for (var i = start + 1; i < end; i++)
        {
            // American papers put the comma inside the marks: '"... narrowed," the envoy denied this'.
            var closing = (_document.FlagsOf(i) & TokenFlags.CloseQuote) != 0 && _document.TagOf(i - 1) == WordTag.Comma;
            if (_context.IsQuoted(i) && !closing)
                continue;
            if (_document.TagOf(i) == WordTag.Colon && IsLoneDash(i, sentence))
                return i;
            if ((closing || _document.TagOf(i) is WordTag.Comma or WordTag.Conjunction or WordTag.Colon) && IsBoundary(events, k, start, i, closing, sentence, subordinate))
                return i;
        }
        return end;
    }

    // '"... crumbling", in a reference to ...': a comma behind the first quotation ends it, unless "and" goes on.
    private bool GoesOn(int behind)
    {
        var comma = _document.TagOf(behind) == WordTag.Comma;
        if (!comma && _document.TagOf(behind - 2) != WordTag.Comma)
            return _document.TagOf(behind) is not WordTag.Colon;
        return _document.TagOf(comma ? behind + 1 : behind) == WordTag.Conjunction;
    }

    // A dash that none pairs with begins what the reporter adds.
    private bool IsLoneDash(int token, Sentence sentence)
    {
        if (_document.TextOf(token) is not ("\u2014" or "--" or "\u2013" or "-") || (_document.FlagsOf(token + 1) & TokenFlags.Attached) != 0 && (_document.FlagsOf(token) & TokenFlags.Attached) != 0)
            return false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i != token && _document.TextOf(i) is "\u2014" or "--" or "\u2013")
                return false;
        }
        return true;
    }

    private bool IsBoundary(List<CueEvent> events, int k, int start, int mark, bool closing, Sentence sentence, bool subordinate)
    {
        var next = mark + 1;
        if (_document.TagOf(next) == WordTag.Conjunction)
            next++;
        var tag = closing ? WordTag.Comma : _document.TagOf(mark);
        // "producers and consumers had agreed": no clause ends before "and".
        var full = tag != WordTag.Conjunction || HasVerb(start, mark);
        for (var other = k + 1; other < events.Count; other++)
        {
            var clause = events[other].ClauseStart;
            if (clause >= next && (full || events[other].IsInherited) && IsLead(next, clause) && !IsInside(events[other], mark) && !IsOwnBelief(events[k], events[other]))
                return true;
        }
        if (tag != WordTag.Comma)
            return false;
        if (_context.Cues.EndsContent(_document.TextOf(next)) && next == mark + 1 || IsAbsolute(next, sentence))
            return true;
        return subordinate && IsMainClause(next, sentence);
    }

    // ", and the other side fixing it at ...": what else happened.
    private bool IsAbsolute(int next, Sentence sentence)
    {
        var end = _tails.PhraseEnd(next, sentence.EndToken);
        return end > next && _context.MentionFrom(next) >= 0 && _document.TagOf(end) == WordTag.Ing && _document.TagOf(next - 1) == WordTag.Conjunction;
    }

    // A participle of reporting that only describes a noun of the content does not end it.
    private bool IsInside(CueEvent other, int mark) => other.Rule is "hedge" || other.IsParticiple && _document.TagOf(mark) == WordTag.Conjunction && other.First != mark + 1;

    // "said she hoped to win, but she knew that ...": still the same speaker's words.
    private bool IsOwnBelief(CueEvent item, CueEvent other) =>
        other.Class == CueClass.Belief && other.HasSource && (other.Entity is not null && other.Entity == item.Entity || _document.TagOf(other.SourceFirst) == WordTag.Pronoun);

    // What may stand before the clause's subject: nothing, or an adverbial: "hours after", "during the press conference".
    private bool IsLead(int first, int clause)
    {
        const int MaxTokens = 12;
        if (first == clause)
            return true;
        if (first + 1 == clause && _document.TagOf(first) == WordTag.Determiner)
            return true;
        if (clause - first > MaxTokens || _document.TagOf(first) is not (WordTag.Preposition or WordTag.Adverb or WordTag.Wh or WordTag.Nouns or WordTag.Number or WordTag.Determiner) && !WeekdaysAndMonths.Contains(_document.TextOf(first)))
            return false;
        if (_document.TagOf(first) is WordTag.Nouns or WordTag.Number or WordTag.Determiner && _document.TagOf(first + 1) is not (WordTag.Preposition or WordTag.Nouns or WordTag.Noun))
            return false;
        for (var i = first; i < clause; i++)
        {
            if (WordTags.IsFinite(_document.TagOf(i)) || _context.IsQuoted(i))
                return false;
        }
        return true;
    }

    // "While A said B, C denied it": the clause ends where the main one begins.
    private bool IsSubordinate(CueEvent item, Sentence sentence)
    {
        var first = sentence.FirstToken;
        return item.ClauseStart > first && _document.TagOf(first) is WordTag.Preposition or WordTag.Wh && _document.TextOf(first) is "While" or "Although" or "Though" or "When" or "After" or "As" or "Before" or "Since" or "Because" or "Even"
            && item.ClauseStart <= first + 3;
    }

    private bool IsMainClause(int from, Sentence sentence)
    {
        var end = _tails.PhraseEnd(from, sentence.EndToken);
        return end > from && ClauseShape.VerbFollows(_document, end, sentence.EndToken);
    }

    private void Put(CueEvent item, int first, int end)
    {
        if (ContentSpan.Trim(_document, first, end) is not { } span)
            return;
        item.Content.Add(span);
        item.ContentFirst = item.ContentFirst < 0 ? first : Math.Min(item.ContentFirst, first);
        item.ContentEnd = Math.Max(item.ContentEnd, end);
        var last = _context.QuotationAt(end - 1);
        if (last >= 0)
            item.LastQuotation = last;
    }

    private void PutQuotation(CueEvent item, int quotation)
    {
        var (first, end) = _context.QuotationTokens(quotation);
        if (ContentSpan.Trim(_document, first, end) is not { } span)
            return;
        item.Content.Add(span);
        item.ContentFirst = item.ContentFirst < 0 ? first : Math.Min(item.ContentFirst, first);
        item.ContentEnd = Math.Max(item.ContentEnd, end);
        item.LastQuotation = quotation;
    }
}
