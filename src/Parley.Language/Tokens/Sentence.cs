using Parley.Model;

namespace Parley.Language;

/// <summary>A sentence: tokens from <paramref name="FirstToken"/> up to, not including, <paramref name="EndToken"/>. Never runs over a block's end.</summary>
/// <param name="Span">From its first to its last token.</param>
/// <param name="FirstToken">Index into the tokens.</param>
/// <param name="EndToken">Index into the tokens.</param>
/// <param name="Paragraph">Number of its paragraph in the document, from 0.</param>
/// <param name="Kind">The block it stands in: a caption's sentences are never the body's.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph, BlockKind Kind);
