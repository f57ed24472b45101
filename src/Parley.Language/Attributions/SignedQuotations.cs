namespace Parley.Language;

/// <summary>Gives a quotation to the name that signs it behind a dash: “We waited a year.” — Ada Lind.</summary>
/// <remarks>Columns of readers' voices, pull quotes and mottoes are printed so.</remarks>
internal sealed class SignedQuotations
{
    private const int MaxNameTokens = 6;
    private const int MaxTokens = 400;

    private readonly AttributionContext _context;
    private readonly AnnotatedDocument _document;

    public SignedQuotations(AttributionContext context)
    {
        _context = context;
        _document = context.Document;
    }

    /// <summary>The signed quotations of a sentence that no clause has yet.</summary>
    public void Find(int sentence, List<CueEvent> events)
    {
        for (var i = _document.Sentences[sentence].FirstToken; i < _document.Sentences[sentence].EndToken; i++)
        {
            if (!_document.Tokens[i].IsWord && IsDash(i) && IsMark(i - 1) && NameEnd(i + 1) is var end and > 0)
                Add(events, sentence, i, end);
        }
    }

    private void Add(List<CueEvent> events, int sentence, int dash, int nameEnd)
    {
        var quotation = _context.QuotationAt(dash - 1);
        var first = LineStart(dash);
        // A line that a mark begins and a name ends is one quotation, whatever marks stand within.
        if (!IsMark(first) && quotation >= 0)
            first = _context.QuotationTokens(quotation).First;
        if (!IsMark(first) || ContentSpan.Trim(_document, first, dash) is not { } span)
            return;
        events.RemoveAll(item => !item.IsInherited && item.Cue > first && item.Cue < dash);
        var mention = _context.MentionFrom(dash + 1);
        var signed = new CueEvent
        {
            Sentence = sentence,
            First = dash,
            Cue = dash,
            End = dash + 1,
            Class = CueClass.Speech,
            Rule = "signed-quotation",
            SourceFirst = dash + 1,
            SourceEnd = nameEnd,
            Entity = mention >= 0 ? _context.EntityOf(mention) : null,
            IsInverted = true,
            IsContentLeft = true,
            LastQuotation = quotation,
            Confidence = 0.85,
        };
        signed.Content.Add(span);
        events.Add(signed);
    }

    private int LineStart(int token)
    {
        var first = token;
        while (first > 0 && token - first < MaxTokens && !BeginsLine(first))
            first--;
        return first;
    }

    private bool IsMark(int token) => (_document.FlagsOf(token) & (TokenFlags.OpenQuote | TokenFlags.CloseQuote)) != 0;

    // A few capitalised words and then the line's end: more would be a sentence that goes on.
    private int NameEnd(int first)
    {
        var end = first;
        while (end < _document.Tokens.Length && end - first < MaxNameTokens && IsNameWord(end) && (end == first || !BeginsLine(end)))
            end++;
        if (end == first)
            return -1;
        var last = _document.Is(end, ".") ? end + 1 : end;
        return last >= _document.Tokens.Length || BeginsLine(last) ? end : -1;
    }

    private bool IsNameWord(int token) => _document.FlagsOf(token).HasFlag(TokenFlags.Capital);

    private bool BeginsLine(int token) => _document.FlagsOf(token).HasFlag(TokenFlags.LineStart);

    private bool IsDash(int token) => _document.TextOf(token) is "-" or "--" or "–" or "—" or "―";
}
