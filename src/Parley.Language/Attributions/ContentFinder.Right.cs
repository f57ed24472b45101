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
        if (tail is TailKind.None or TailKind.Noun or TailKind.Clause or TailKind.Infinitive && item.Entry is { } entry && QuoteOnly(entry) && FirstQuotation(start, sentence) is var first and >= 0)
            start = first;
        Put(item, start, RightEnd(events, k, start, sentence));
        item.IsContentLeft = false;
    }

    // "accused him of 'plunging ...'": what is quoted is what was said; the rest is the reporter's.
    private static bool QuoteOnly(CueEntry entry) => entry.Class == CueClass.Speech && !entry.Takes(CueFrames.That) && entry.Lemma is not ("call" or "label" or "deem" or "term" or "dub" or "brand" or "cite" or "express" or "put" or "peg");

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
        for (var i = start + 1; i < end; i++)
        {
            // American papers put the comma inside the marks: '"... narrowed," the envoy denied this'.
            var closing = (_document.FlagsOf(i) & TokenFlags.CloseQuote) != 0 && _document.TagOf(i - 1) == WordTag.Comma;
            if (_context.IsQuoted(i) && !closing)
                continue;
            if ((closing || _document.TagOf(i) is WordTag.Comma or WordTag.Conjunction or WordTag.Colon) && IsBoundary(events, k, i, closing, sentence, subordinate))
                return i;
        }
        return end;
    }

    private bool IsBoundary(List<CueEvent> events, int k, int mark, bool closing, Sentence sentence, bool subordinate)
    {
        var next = mark + 1;
        if (_document.TagOf(next) == WordTag.Conjunction)
            next++;
        for (var other = k + 1; other < events.Count; other++)
        {
            if (events[other].ClauseStart >= next && LeadStart(events[other], mark) == next && !IsInside(events[other], mark))
                return true;
        }
        if (_document.TagOf(mark) != WordTag.Comma && !closing)
            return false;
        if (_context.Cues.EndsContent(_document.TextOf(next)) && next == mark + 1)
            return true;
        return subordinate && IsMainClause(next, sentence);
    }

    // A participle of reporting that only describes a noun of the content does not end it.
    private bool IsInside(CueEvent other, int mark) => other.Rule is "hedge" || other.IsParticiple && _document.TagOf(mark) == WordTag.Conjunction && other.First != mark + 1;

    // The first word of the clause that a cue belongs to: "hours after Seoul" of "and hours after Seoul said".
    private int LeadStart(CueEvent other, int mark)
    {
        var i = other.ClauseStart;
        while (i - 1 > mark && IsLead(i - 1))
            i--;
        return i == mark + 1 && _document.TagOf(i) == WordTag.Conjunction ? i + 1 : i;
    }

    private bool IsLead(int token) =>
        _document.TagOf(token) is WordTag.Preposition or WordTag.Wh or WordTag.Adverb or WordTag.Conjunction or WordTag.Determiner
        || _document.TagOf(token) == WordTag.Nouns && _document.TagOf(token + 1) == WordTag.Preposition || WeekdaysAndMonths.Contains(_document.TextOf(token));

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
