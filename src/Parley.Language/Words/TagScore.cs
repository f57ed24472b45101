namespace Parley.Language;

/// <summary>A tag that a word can bear.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Score">The logarithm of P(tag | word) / P(tag).</param>
internal readonly record struct TagScore(WordTag Tag, float Score);
