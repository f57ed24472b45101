namespace Parley.Language;

/// <summary>The tokens that can belong to a cue: its sentence, and the quotations that run on before and behind it.</summary>
internal static class RoleWindow
{
    private const int MaxSentences = 6;
    private const int MaxTokens = 360;

    public static (int First, int End) Of(ClauseMap map, int cue)
    {
        var document = map.Document;
        var own = map.SentenceOf[cue];
        var (first, last) = (own, own);
        while (first > 0 && own - first < MaxSentences && document.Sentences[first - 1].Paragraph == document.Sentences[own].Paragraph && map.Context.IsQuoted(document.Sentences[first - 1].EndToken - 1))
            first--;
        while (last + 1 < document.Sentences.Length && last - own < MaxSentences && GoesOn(map, last))
            last++;
        var (from, end) = (document.Sentences[first].FirstToken, document.Sentences[last].EndToken);
        if (end - from <= MaxTokens)
            return (from, end);
        from = Math.Max(from, cue - (MaxTokens / 2));
        return (from, Math.Min(end, from + MaxTokens));
    }

    // The next sentence is quoted from its first word: in the paragraph, or in the next where this one ends in a colon or within a quotation.
    private static bool GoesOn(ClauseMap map, int sentence)
    {
        var document = map.Document;
        var (current, next) = (document.Sentences[sentence], document.Sentences[sentence + 1]);
        if (!map.Context.IsQuoted(next.FirstToken))
            return false;
        if (next.Paragraph == current.Paragraph)
            return true;
        var final = current.EndToken - 1;
        return document.TextOf(final) is ":" || map.Context.IsQuoted(final) && (document.FlagsOf(final) & TokenFlags.CloseQuote) == 0;
    }
}
