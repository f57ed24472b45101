namespace Parley.Model;

/// <summary>Words of a report, with their place in its clean text: what every fact rests on.</summary>
/// <remarks><see cref="Reading"/> refuses evidence whose quote is not that slice of its document. <c>default</c> is no valid evidence.</remarks>
public readonly record struct Evidence
{
    /// <exception cref="ArgumentException">The quote is empty or not as long as the span.</exception>
    public Evidence(TextSpan span, string quote)
    {
        ArgumentException.ThrowIfNullOrEmpty(quote);
        if (quote.Length != span.Length)
            throw new ArgumentException($"The quote has {quote.Length} characters, the span {span} has {span.Length}.", nameof(quote));
        Span = span;
        Quote = quote;
    }

    public TextSpan Span { get; }

    public string Quote { get; }

    /// <summary>The evidence at <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static Evidence At(string text, TextSpan span) => new(span, span.Quote(text));
}
