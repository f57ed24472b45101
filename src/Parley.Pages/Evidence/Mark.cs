using Parley.Model;

namespace Parley.Pages;

/// <summary>A stretch of a report's text that something rests on.</summary>
/// <param name="span">In the document's clean text, without white space at its ends.</param>
/// <param name="anchor">Its id on the page.</param>
internal sealed class Mark(TextSpan span, string anchor)
{
    public TextSpan Span { get; } = span;

    public string Anchor { get; } = anchor;

    /// <summary>All that rests on exactly this stretch.</summary>
    public MarkKinds Kinds { get; set; }
}
