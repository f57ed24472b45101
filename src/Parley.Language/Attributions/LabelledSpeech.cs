using Parley.Model;

namespace Parley.Language;

/// <summary>Gives the paragraphs of a transcript to the names that they begin with: "LIND: The offer stands."</summary>
/// <remarks>In an interview "Q:" asks and "A:" answers: the first says nothing, the second is whoever is interviewed. One paragraph of the kind is a heading as likely as not; where several have it, it is how the text says who speaks.</remarks>
internal sealed class LabelledSpeech
{
    private const int MaxNameTokens = 5;
    private const int MinLabels = 3;
    private const string Question = "question";
    private const string Answer = "answer";

    private readonly AttributionContext _context;
    private static readonly Dictionary<string, string> Letters = Lexicon.Table("speech-labels").Rows.ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private readonly AnnotatedDocument _document;
    private readonly int? _answering;

    public LabelledSpeech(AttributionContext context)
    {
        _context = context;
        _document = context.Document;
        var labels = 0;
        var start = 0;
        for (var s = 0; s < _document.Sentences.Length; s++)
        {
            if (!BeginsParagraph(s) || Colon(_document.Sentences[s]) == 0)
                continue;
            if (labels++ == 0)
                start = _document.Sentences[s].Span.Start;
        }
        IsTranscript = labels >= MinLabels;
        _answering = IsTranscript ? Interviewed(start) : null;
    }

    public bool IsTranscript { get; }

    /// <summary>The paragraph's clause, in the place of what it holds; null where the paragraph has no label.</summary>
    public CueEvent? Find(int firstSentence, int endSentence)
    {
        var colon = IsTranscript ? Colon(_document.Sentences[firstSentence]) : 0;
        if (colon == 0 || ContentSpan.Trim(_document, colon + 1, _document.Sentences[endSentence - 1].EndToken) is not { } span)
            return null;
        var first = LabelStart(_document.Sentences[firstSentence]);
        var letter = colon == first + 1 && Letters.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_document.TextOf(first), out var kind) ? kind : null;
        if (IsReporter(colon - 1) || letter == Question || letter == Answer && _answering is null)
            return null;
        var item = new CueEvent
        {
            Sentence = firstSentence,
            First = colon,
            Cue = colon,
            End = colon + 1,
            Class = CueClass.Speech,
            Rule = "label",
            SourceFirst = first,
            SourceEnd = colon,
            Entity = letter == Answer ? _answering : EntityOf(first, colon),
            Confidence = 0.9,
        };
        item.Content.Add(span);
        return item;
    }

    // The person whom the text before the first label names most often, of several the first.
    private int? Interviewed(int before)
    {
        var counts = new int[_document.Entities.Length];
        int? most = null;
        foreach (var mention in _document.Names)
        {
            if (mention.Span.Start >= before || mention.Entity < 0 || mention.Kind == MentionKind.Role || _document.Entities[mention.Entity] is not { Kind: ActorKind.Person, IsDescribed: false })
                continue;
            counts[mention.Entity]++;
            if (most is null || counts[mention.Entity] > counts[most.Value])
                most = mention.Entity;
        }
        return most;
    }

    // Who reports tells what others say in words of his own.
    private bool IsReporter(int last) =>
        _document.Document.Byline is { } byline && byline.AsSpan().TrimEnd().EndsWith(_document.TextOf(last), StringComparison.OrdinalIgnoreCase);

    // "LIND" is whoever the text names so in other letters.
    private int? EntityOf(int first, int colon)
    {
        if (_context.MentionFrom(first) is var mention and >= 0 && _context.EntityOf(mention) is { } known)
            return known;
        var last = _document.TextOf(colon - 1);
        for (var e = 0; e < _document.Entities.Length; e++)
        {
            var name = _document.Entities[e].Name.AsSpan();
            if (_document.Entities[e].Kind == ActorKind.Person && name.EndsWith(last, StringComparison.OrdinalIgnoreCase) && (name.Length == last.Length || name[name.Length - last.Length - 1] == ' '))
                return e;
        }
        return null;
    }

    private bool BeginsParagraph(int s) => s == 0 || _document.Sentences[s - 1].Paragraph != _document.Sentences[s].Paragraph;

    // A quotation mark may stand before each paragraph.
    private int LabelStart(Sentence sentence) =>
        (_document.FlagsOf(sentence.FirstToken) & (TokenFlags.OpenQuote | TokenFlags.CloseQuote)) != 0 ? sentence.FirstToken + 1 : sentence.FirstToken;

    // The colon behind a few words in capital letters, or behind a person's name; 0 where there is none.
    private int Colon(Sentence sentence)
    {
        var first = LabelStart(sentence);
        if (_context.MentionFrom(first) is var mention and >= 0 && _document.Names[mention] is { Kind: MentionKind.Name, Entity: >= 0 } name && _document.Entities[name.Entity].Kind == ActorKind.Person
            && _context.TokensOf(mention).End is var behind && behind < sentence.EndToken - 1 && _document.TextOf(behind) is ":")
            return behind;
        for (var i = first; i < Math.Min(sentence.EndToken - 1, first + MaxNameTokens + 1); i++)
        {
            if (_document.TextOf(i) is ":")
                return i > first ? i : 0;
            if ((_document.FlagsOf(i) & TokenFlags.AllCapitals) == 0 && _document.TextOf(i) is not ".")
                return 0;
        }
        return 0;
    }
}
