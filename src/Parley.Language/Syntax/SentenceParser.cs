namespace Parley.Language;

/// <summary>Parses sentences, or pieces of long ones, a few of them together: the network's weights then serve more words each time that they are fetched. Its memory belongs to one thread.</summary>
internal sealed class SentenceParser
{
    // More words than that are not taken together: what the network finds of them should stay near the processor.
    private const int Together = 72;

    [ThreadStatic]
    private static SentenceParser? t_ofThread;

    private readonly HeadNetwork _network = new();
    private readonly TreeDecoder _decoder = new();
    private readonly HeadInput[] _input = new HeadInput[HeadSizes.MaxTokens];
    private readonly int[] _tokens = new int[HeadSizes.MaxTokens];
    private readonly int[] _ends = new int[HeadSizes.MaxTokens];
    private readonly int[] _found = new int[HeadSizes.MaxTokens];
    private readonly int[] _heads = new int[HeadSizes.MaxTokens];
    private readonly Relation[] _relations = new Relation[HeadSizes.MaxTokens];
    private int _sentences;

    public static SentenceParser OfThread => t_ofThread ??= new();

    private int Count => _sentences == 0 ? 0 : _ends[_sentences - 1];

    /// <param name="heads">Of the document; tokens, -1 at the top.</param>
    /// <param name="relations">Of the document.</param>
    public void Parse(HeadWeights weights, AnnotatedDocument document, Span<int> heads, Span<Relation> relations, CancellationToken cancellation)
    {
        var tags = document.Words.AsSpan();
        var forms = document.TokenForms;
        _sentences = 0;
        foreach (var sentence in document.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += HeadSizes.MaxTokens)
            {
                var count = Math.Min(HeadSizes.MaxTokens, sentence.EndToken - first);
                if (Count + count > Together)
                    ParseKept(weights, heads, relations);
                Keep(forms, tags, first, count, first == sentence.FirstToken);
            }
        }
        ParseKept(weights, heads, relations);
    }

    private void Keep(TokenForms forms, ReadOnlySpan<WordTag> tags, int first, int count, bool begins)
    {
        var at = Count;
        for (var i = 0; i < count; i++)
        {
            _input[at + i] = HeadInput.Of(forms, tags, first + i, begins && i == 0);
            _tokens[at + i] = first + i;
        }
        _ends[_sentences++] = at + count;
    }

    private void ParseKept(HeadWeights weights, Span<int> heads, Span<Relation> relations)
    {
        if (_sentences == 0)
            return;
        var count = Count;
        _network.Read(weights, _input.AsSpan(0, count), _ends.AsSpan(0, _sentences));
        var first = 0;
        foreach (var end in _ends.AsSpan(0, _sentences))
        {
            FindHeads(weights, first, end - first);
            first = end;
        }
        _network.Label(weights, _heads.AsSpan(0, count), _relations.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            heads[_tokens[i]] = _heads[i] < 0 ? -1 : _tokens[_heads[i]];
            relations[_tokens[i]] = _relations[i];
        }
        _sentences = 0;
    }

    private unsafe void FindHeads(HeadWeights weights, int first, int count)
    {
        _network.Score(weights, _input.AsSpan(first, count), first);
        var found = _found.AsSpan(0, count);
        _decoder.Decode(_network.Scores, found);
        for (var i = 0; i < count; i++)
            _heads[first + i] = found[i] == count ? -1 : first + found[i];
    }
}
