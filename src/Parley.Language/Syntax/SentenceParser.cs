namespace Parley.Language;

/// <summary>Parses one sentence, or a piece of a long one. Its memory belongs to one thread.</summary>
internal sealed unsafe class SentenceParser
{
    [ThreadStatic]
    private static SentenceParser? t_ofThread;

    private readonly HeadNetwork _network = new();
    private readonly TreeDecoder _decoder = new();
    private readonly HeadInput[] _input = new HeadInput[HeadSizes.MaxTokens];
    private readonly int[] _heads = new int[HeadSizes.MaxTokens];

    public static SentenceParser OfThread => t_ofThread ??= new();

    /// <param name="begins">Whether a sentence begins at <paramref name="first"/>.</param>
    /// <param name="heads">Of the document; tokens, -1 at the top.</param>
    /// <param name="relations">Of the document.</param>
    public void Parse(HeadWeights weights, TokenForms forms, ReadOnlySpan<WordTag> tags, int first, int count, bool begins, Span<int> heads, Span<Relation> relations)
    {
        for (var i = 0; i < count; i++)
            _input[i] = HeadInput.Of(forms, tags, first + i, begins && i == 0);
        _network.Score(weights, _input.AsSpan(0, count));
        var found = _heads.AsSpan(0, count);
        _decoder.Decode(_network.Scores, found);
        _network.Label(weights, found, relations.Slice(first, count));
        for (var i = 0; i < count; i++)
            heads[first + i] = found[i] == count ? -1 : first + found[i];
    }
}
