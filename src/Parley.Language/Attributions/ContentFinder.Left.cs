namespace Parley.Language;

internal sealed partial class ContentFinder
{
    private const int MinClauseTokens = 3;

    private int LeftEdge(CueEvent item) => item.IsInverted || item.IsAccording ? item.First : item.ClauseStart;

    // "..." X said / "..." said X
    private bool HasQuoteLeft(CueEvent item, Sentence sentence)
    {
        var before = LeftEdge(item) - 1;
        if (item.IsParticiple || before < sentence.FirstToken)
            return false;
        if (_document.TagOf(before) is WordTag.Comma or WordTag.Colon && !_context.IsQuoted(before))
            before--;
        var quotation = _context.QuotationAt(before);
        return quotation >= 0 && _context.QuotationTokens(quotation).End == before + 1 && EndsAsSpeech(quotation);
    }

    // Speech ends with a mark before the closing one, or a comma right behind it; 'the "reset" officials' does neither.
    private bool EndsAsSpeech(int quotation)
    {
        var end = _context.QuotationTokens(quotation).End;
        return _document.Tokens[end - 1].IsPunctuation && _document.Tokens[end - 2].IsPunctuation || _document.TagOf(end) is WordTag.Comma or WordTag.Colon
            || !_document.Quotations[quotation].IsScare;
    }

    private bool HasClauseLeft(CueEvent item, List<CueEvent> events, int k, Sentence sentence)
    {
        var edge = LeftEdge(item);
        if (IsSplitClause(item, edge, sentence))
            return true;
        if (item.IsParticiple || item.IsInherited || edge <= sentence.FirstToken + MinClauseTokens || item.Entry is { } entry && !entry.Takes(CueFrames.That) && entry.Class != CueClass.Position)
            return false;
        if (item.Class is CueClass.Denial or CueClass.Refusal)
            return false;
        if (_document.TagOf(edge - 1) is not (WordTag.Comma or WordTag.Colon) || _document.TextOf(edge - 1) is ":" or ";")
            return false;
        var first = LeftStart(events, k, sentence);
        return edge - first > MinClauseTokens && HasVerb(first, edge - 1);
    }

    // "The museum, he said, would ...", "Back home, he said, they ...": the cue between two commas.
    private bool IsSplitClause(CueEvent item, int edge, Sentence sentence) =>
        !item.IsParticiple && !item.IsInherited && item.Entry?.Takes(CueFrames.That) == true && edge > sentence.FirstToken + 1 && _document.TagOf(edge - 1) == WordTag.Comma && _document.TagOf(item.TailEnd) == WordTag.Comma
        && item.TailEnd + 2 < sentence.EndToken && !HasVerb(sentence.FirstToken, edge - 1) && !_context.IsQuoted(item.TailEnd + 1)
        && (WordTags.IsFinite(_document.TagOf(item.TailEnd + 1)) || _tails.IsClause(item.TailEnd + 1, sentence.EndToken) && !_context.Cues.EndsContent(_document.TextOf(item.TailEnd + 1)));

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (WordTags.IsFinite(_document.TagOf(i)) || _document.TagOf(i) == WordTag.Participle)
                return true;
        }
        return false;
    }

    // From the sentence's beginning, or from where the clause before it ends.
    private int LeftStart(List<CueEvent> events, int k, Sentence sentence)
    {
        var first = sentence.FirstToken;
        for (var other = 0; other < k; other++)
        {
            if (!events[other].IsDropped && events[other].IsContentLeft)
                first = Math.Max(first, events[other].TailEnd);
        }
        while (first < sentence.EndToken && (_document.TagOf(first) is WordTag.Comma or WordTag.Conjunction && !_context.IsQuoted(first)
            || first == sentence.FirstToken && !_context.IsQuoted(first) && _context.Cues.IsConnective(_document.TextOf(first)) && (_document.TagOf(first + 1) == WordTag.Comma || _document.TagOf(first) == WordTag.Conjunction)))
            first++;
        return first;
    }

    private void Left(CueEvent item, List<CueEvent> events, int k, Sentence sentence)
    {
        var edge = LeftEdge(item);
        var first = LeftStart(events, k, sentence);
        var end = edge;
        while (end > first && _document.TagOf(end - 1) is WordTag.Comma or WordTag.Colon && !_context.IsQuoted(end - 1))
            end--;
        var quotation = _context.QuotationAt(end - 1);
        item.IsContentLeft = true;
        if (quotation >= 0 && _context.QuotationTokens(quotation).First <= first)
            PutQuotation(item, quotation);
        else
            Put(item, first, end);
        Split(item, events, k, sentence);
    }

    // "The two sides, she wrote, 'will need ...'": the rest of the clause follows the cue.
    private void Split(CueEvent item, List<CueEvent> events, int k, Sentence sentence)
    {
        var next = item.TailEnd;
        if (next >= sentence.EndToken || !item.HasContent)
            return;
        if (_document.TagOf(next) == WordTag.Comma && !_context.IsQuoted(next))
            next++;
        var quotation = _context.QuotationAt(next);
        if (quotation >= 0 && _context.QuotationTokens(quotation).First == next && !IsClaimed(events, k, next))
        {
            if (_context.QuotationTokens(quotation).End >= sentence.EndToken - 1)
                PutQuotation(item, quotation);
            else
                Put(item, next, RightEnd(events, k, next, sentence));
        }
        else if (next == item.TailEnd + 1 && _document.TagOf(next) == WordTag.To && quotation < 0)
            Put(item, next, RightEnd(events, k, next, sentence));
        else if (next == item.TailEnd + 1 && !HasVerb(item.ContentFirst, item.ContentEnd) && IsSplitClause(item, LeftEdge(item), sentence))
            Put(item, next, RightEnd(events, k, next, sentence));
    }

    private static bool IsClaimed(List<CueEvent> events, int k, int token)
    {
        for (var other = k + 1; other < events.Count; other++)
        {
            if (events[other].ClauseStart <= token)
                return true;
        }
        return false;
    }
}
