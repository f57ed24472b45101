namespace Parley.Language;

/// <summary>What the rules ask about one document: which tokens are quoted, which mentions begin and end where.</summary>
internal sealed class AttributionContext
{
    private readonly int[] _quotationOf;
    private readonly int[] _mentionFrom;
    private readonly int[] _mentionUntil;
    private readonly (int First, int End)[] _mentionTokens;

    public AttributionContext(AnnotatedDocument document, CueLexicon cues, Auxiliaries auxiliaries)
    {
        Document = document;
        Cues = cues;
        Auxiliaries = auxiliaries;
        _quotationOf = new int[document.Tokens.Length + 1];
        _mentionFrom = new int[document.Tokens.Length + 1];
        _mentionUntil = new int[document.Tokens.Length + 1];
        _mentionTokens = new (int, int)[document.Names.Length];
        Array.Fill(_quotationOf, -1);
        Array.Fill(_mentionFrom, -1);
        Array.Fill(_mentionUntil, -1);
        MarkQuotations();
        MarkMentions();
    }

    public AnnotatedDocument Document { get; }

    public CueLexicon Cues { get; }

    public Auxiliaries Auxiliaries { get; }

    /// <summary>The quotation that the token stands in, its marks included; -1 where there is none.</summary>
    public int QuotationAt(int token) => token >= 0 && token < _quotationOf.Length ? _quotationOf[token] : -1;

    public bool IsQuoted(int token) => QuotationAt(token) >= 0;

    /// <summary>The longest mention that begins at the token; -1 where none does.</summary>
    public int MentionFrom(int token) => token >= 0 && token < _mentionFrom.Length ? _mentionFrom[token] : -1;

    /// <summary>The longest mention that ends before the token; -1 where none does.</summary>
    public int MentionUntil(int token) => token >= 0 && token < _mentionUntil.Length ? _mentionUntil[token] : -1;

    public (int First, int End) TokensOf(int mention) => _mentionTokens[mention];

    public (int First, int End) QuotationTokens(int quotation) =>
        (Document.TokenAt(Document.Quotations[quotation].Span.Start), Document.TokenAt(Document.Quotations[quotation].Span.End - 1) + 1);

    public int? EntityOf(int mention) => Document.Names[mention].Entity is var entity and >= 0 ? entity : null;

    public bool IsOutlet(int? entity) => entity is { } index && Document.Entities[index].IsOutlet;

    private void MarkQuotations()
    {
        for (var q = 0; q < Document.Quotations.Length; q++)
        {
            var (first, end) = QuotationTokens(q);
            for (var i = first; i < end; i++)
                _quotationOf[i] = q;
        }
    }

    private void MarkMentions()
    {
        for (var m = 0; m < Document.Names.Length; m++)
        {
            var span = Document.Names[m].Span;
            var (first, end) = (Document.TokenAt(span.Start), Document.TokenAt(span.End - 1) + 1);
            _mentionTokens[m] = (first, end);
            if (_mentionFrom[first] < 0 || _mentionTokens[_mentionFrom[first]].End < end)
                _mentionFrom[first] = m;
            if (_mentionUntil[end] < 0 || _mentionTokens[_mentionUntil[end]].First > first)
                _mentionUntil[end] = m;
        }
    }
}
