namespace Parley.Language;

/// <summary>A word as it is written, letter case kept, with all that the lexicons know of it: found once, however often it occurs.</summary>
internal sealed class WordForm(string text, WordEntry? entry)
{
    /// <summary>The tokens that have a form: words, signs and possessive endings.</summary>
    public const TokenFlags Kinds = TokenFlags.Word | TokenFlags.Symbol | TokenFlags.Possessive;

    private TagScore[]? _inside;
    private TagScore[]? _first;

    public string Text { get; } = text;

    /// <summary>What the lexicons of times and quantities know of it; null where it is in none.</summary>
    public WordEntry? Entry { get; } = entry;

    /// <summary>Whether it is cut into atoms at hyphens.</summary>
    public bool HasHyphen { get; } = text.AsSpan().IndexOfAny(AtomList.Hyphens) > 0;

    /// <summary>The tags that it can bear.</summary>
    /// <param name="first">Whether it begins a sentence or a quotation.</param>
    /// <param name="lexicon">Asked the first time only.</param>
    public TagScore[] Scores(bool first, TagLexicon lexicon) =>
        first ? _first ??= Read(true, lexicon) : _inside ??= Read(false, lexicon);

    private TagScore[] Read(bool first, TagLexicon lexicon)
    {
        Span<TagScore> scores = stackalloc TagScore[WordTags.Count];
        return scores[..lexicon.Scores(Text, first, scores)].ToArray();
    }
}
