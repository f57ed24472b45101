namespace Parley.Language;

/// <summary>Gives quotations without a reporting clause to whoever was speaking: "... ," he said. "And ...".</summary>
internal sealed class QuotationContinuation
{
    private readonly AttributionContext _context;
    private readonly AnnotatedDocument _document;
    private CueEvent? _speaking;
    private int _lastParagraph = -1;
    private bool _spokeLast;

    // The quotations of the paragraph that somebody has; null until it is asked for.
    private HashSet<int>? _taken;

    public QuotationContinuation(AttributionContext context)
    {
        _context = context;
        _document = context.Document;
    }

    /// <summary>One paragraph after the other, with its reporting clauses.</summary>
    public void Paragraph(int firstSentence, int endSentence, List<CueEvent> events)
    {
        var paragraph = _document.Sentences[firstSentence].Paragraph;
        var current = paragraph == _lastParagraph + 1 ? _speaking : null;
        var isNew = true;
        var owners = Owners(firstSentence, endSentence, events);
        _taken = null;
        for (var s = firstSentence; s < endSentence; s++)
        {
            var sentence = _document.Sentences[s];
            var quotation = _context.QuotationAt(sentence.FirstToken);
            var own = owners[s - firstSentence];
            if (quotation >= 0 && own is null && _context.QuotationTokens(quotation).First == sentence.FirstToken && IsAllSpeech(quotation, sentence) && !IsTaken(events, quotation))
                Continue(events, quotation, s, ref current, isNew);
            if (own is not null)
                (current, isNew) = (own, false);
        }
        _speaking = current;
        _lastParagraph = paragraph;
        _spokeLast = current is { LastQuotation: >= 0 } && EndsParagraph(current.LastQuotation, endSentence);
    }

    private void Continue(List<CueEvent> events, int quotation, int sentence, ref CueEvent? current, bool isNew)
    {
        // The next clause of the paragraph may have begun its quotation here.
        if (current is null)
            return;
        var before = current;
        if ((!isNew || _spokeLast) && before.LastQuotation >= 0)
        {
            Add(before, quotation);
            return;
        }
        var free = new CueEvent
        {
            Sentence = sentence,
            First = before.First,
            Cue = before.Cue,
            End = before.End,
            Class = CueClass.Speech,
            Rule = "free-quotation",
            SourceFirst = before.SourceFirst,
            SourceEnd = before.SourceEnd,
            Entity = before.Entity,
            IsInherited = true,
            Confidence = 0.55,
        };
        if (!free.HasSource)
            return;
        Add(free, quotation);
        events.Add(free);
        current = free;
    }

    private void Add(CueEvent to, int quotation)
    {
        var (first, end) = _context.QuotationTokens(quotation);
        if (ContentSpan.Trim(_document, first, end) is not { } span)
            return;
        to.Content.Add(span);
        to.LastQuotation = quotation;
        _taken?.Add(quotation);
    }

    // The quotation is the whole sentence or more, not the first words of one.
    private bool IsAllSpeech(int quotation, Sentence sentence) => _context.QuotationTokens(quotation).End >= sentence.EndToken - 1;

    // Gathered once for the paragraph: one may be as long as a report can be.
    private bool IsTaken(List<CueEvent> events, int quotation)
    {
        if (_taken is null)
        {
            _taken = new(events.Count);
            foreach (var item in events)
                _taken.Add(item.LastQuotation);
        }
        return _taken.Contains(quotation);
    }

    // Of each sentence the last clause with a quotation; where none has one, the last.
    private static CueEvent?[] Owners(int firstSentence, int endSentence, List<CueEvent> events)
    {
        var owners = new CueEvent?[endSentence - firstSentence];
        foreach (var item in events)
        {
            if (item.IsDropped || item.Sentence < firstSentence || item.Sentence >= endSentence)
                continue;
            ref var owner = ref owners[item.Sentence - firstSentence];
            if (owner is null || item.LastQuotation >= 0 || owner.LastQuotation < 0)
                owner = item;
        }
        return owners;
    }

    private bool EndsParagraph(int quotation, int endSentence) =>
        _context.QuotationTokens(quotation).End >= _document.Sentences[endSentence - 1].FirstToken;
}
