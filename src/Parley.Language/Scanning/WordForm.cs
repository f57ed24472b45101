namespace Parley.Language;

/// <summary>A word as it is written, letter case kept, with all that the lexicons know of it: found once, however often it occurs.</summary>
internal sealed class WordForm(string text, WordEntry? entry)
{
    /// <summary>The tokens that have a form: words, signs and possessive endings.</summary>
    public const TokenFlags Kinds = TokenFlags.Word | TokenFlags.Symbol | TokenFlags.Possessive;

    public string Text { get; } = text;

    /// <summary>What the lexicons of times and quantities know of it; null where it is in none.</summary>
    public WordEntry? Entry { get; } = entry;

    /// <summary>Whether it is cut into atoms at hyphens.</summary>
    public bool HasHyphen { get; } = text.AsSpan().IndexOfAny(AtomList.Hyphens) > 0;
}
