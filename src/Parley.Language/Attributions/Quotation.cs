using Parley.Model;

namespace Parley.Language;

/// <summary>Words in quotation marks.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="IsScare">Whether the marks set off a word or name rather than speech.</param>
public sealed record Quotation(TextSpan Span, TextSpan Inner, bool IsScare);
