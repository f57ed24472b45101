using Parley.Model;

namespace Parley.Pages;

/// <summary>A stretch of a report's text that something rests on.</summary>
/// <param name="Span">In the document's clean text, without white space at its ends.</param>
/// <param name="Kinds">All that rests on exactly this stretch.</param>
internal readonly record struct Mark(TextSpan Span, MarkKinds Kinds);
