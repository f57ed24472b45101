namespace Parley.Language;

/// <summary>Says what part of speech each token is: an averaged perceptron that goes from left to right (Collins, EMNLP 2002).</summary>
/// <remarks>
/// Learned from political news whose tags a parser had set; docs/models has its agreement with that parser on other articles.
/// </remarks>
public sealed class WordTagger : IAnnotator
{
    private readonly LanguageModel? _model;

    public WordTagger()
    {
    }

    internal WordTagger(LanguageModel model) => _model = model;

    public string Name => "words";

    public Layers Requires => Layers.Tokens | Layers.Sentences;

    public Layers Provides => Layers.Words;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Tags = new SentenceTags(document, _model ?? LanguageModel.Shared);
    }

    /// <summary>Tags tokens of one sentence, from left to right; those before them are tagged, as far as the decision looks back.</summary>
    /// <param name="document">The text.</param>
    /// <param name="forms">Its words, as far as they are looked at.</param>
    /// <param name="scorer">Decides.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">The first token to tag.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="first">Whether the first begins the sentence or a quotation.</param>
    /// <param name="tags">The tags of the whole document, to write into.</param>
    internal static void Tag(AnnotatedDocument document, TokenForms forms, LinearScorer scorer, in Sentence sentence, int from, int end, bool first, WordTag[] tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Max];
        Span<uint> later = stackalloc uint[TagFeatures.Max];
        var (ready, known) = (-1, 0);
        for (var i = from; i < end; i++)
        {
            var tag = Clear(document, forms, i);
            if (tag == WordTag.None)
            {
                if (ready != i)
                    known = TagFeatures.FillWords(document, forms, sentence.FirstToken, sentence.EndToken, i, later);
                var count = TagFeatures.FillTags(document, forms, sentence.FirstToken, sentence.EndToken, i, known, first, tags, later);
                var spare = features;
                features = later;
                later = spare;
                // The next token's weights are on their way while this one is decided.
                if (i + 1 < end && Clear(document, forms, i + 1) == WordTag.None)
                {
                    ready = i + 1;
                    known = TagFeatures.FillWords(document, forms, sentence.FirstToken, sentence.EndToken, ready, later);
                    scorer.Prefetch(later[..known]);
                }
                tag = (WordTag)scorer.Best(features[..count]);
                if (tag == WordTag.PresentS && IsPlural(forms, i, sentence.EndToken))
                    tag = WordTag.Nouns;
            }
            // No token stays without a tag: none means that its sentence was not read yet.
            tags[i] = tag == WordTag.None ? WordTag.Symbol : tag;
            first = Begins(document, i, first, tag);
        }
    }

    /// <summary>Whether the token behind this one begins a sentence, a quotation or what follows a colon.</summary>
    internal static bool Begins(AnnotatedDocument document, int i, bool first, WordTag tag) =>
        first && !document.Tokens[i].IsWord || tag is WordTag.Colon or WordTag.OpenQuote;

    // "a dozen envoys came": met as a noun only, or never met, and a verb that carries the clause stands behind it.
    private static bool IsPlural(TokenForms forms, int i, int end)
    {
        const ulong finite = (1ul << (int)WordTag.Past) | (1ul << (int)WordTag.Modal) | (1ul << (int)WordTag.Present) | (1ul << (int)WordTag.PresentS);
        var bits = forms.Tags[i] & WordEntryBits.TagBits;
        if (bits != 0)
            return (bits & (1ul << (int)WordTag.Nouns)) != 0 && (bits & (1ul << (int)WordTag.PresentS)) == 0;
        var next = i + 1 < end ? forms.Tags[i + 1] & WordEntryBits.TagBits : 0;
        return next != 0 && (next & ~finite) == 0;
    }

    /// <summary>The tag of a token that leaves nothing to decide.</summary>
    internal static WordTag Clear(AnnotatedDocument document, TokenForms forms, int index)
    {
        var tag = Fixed(document, index);
        return tag != WordTag.None ? tag : Only(forms.Tags[index]);
    }

    // A common word that never was anything else needs no decision.
    internal static WordTag Only(ulong bits) =>
        (bits & WordEntryBits.Closed) != 0 && System.Numerics.BitOperations.PopCount(bits & WordEntryBits.TagBits) == 1
            ? (WordTag)System.Numerics.BitOperations.TrailingZeroCount(bits) : WordTag.None;

    // Marks and numbers leave nothing to choose.
    internal static WordTag Fixed(AnnotatedDocument document, int index)
    {
        var token = document.Tokens[index];
        var text = document.TextOf(index);
        if (token.IsWord || token.IsPossessive)
            return WordTag.None;
        if (token.IsNumber)
            return text[^1] == 's' && text.Length > 1 && char.IsAsciiDigit(text[^2]) ? WordTag.Nouns : char.IsLetter(text[^1]) ? WordTag.Adjective : WordTag.Number;
        if ((token.Flags & TokenFlags.OpenQuote) != 0)
            return WordTag.OpenQuote;
        if ((token.Flags & TokenFlags.CloseQuote) != 0)
            return WordTag.CloseQuote;
        return text[0] switch
        {
            '\'' or '`' when text.Length == 2 => (token.Flags & TokenFlags.OpenQuote) != 0 ? WordTag.OpenQuote : WordTag.CloseQuote,
            ',' => WordTag.Comma,
            '.' when text.Length > 1 => WordTag.Colon,
            '.' or '!' or '?' => WordTag.Stop,
            ':' or ';' or '-' or '\u2013' or '\u2014' or '\u2026' => WordTag.Colon,
            '\u2018' or '`' => WordTag.OpenQuote,
            '\'' or '\u2019' => WordTag.CloseQuote,
            '(' or '[' or '{' => WordTag.OpenBracket,
            ')' or ']' or '}' => WordTag.CloseBracket,
            '%' => WordTag.Noun,
            var c when TokenCharacters.IsCurrencySign(c) => WordTag.Currency,
            _ => WordTag.Symbol,
        };
    }
}
