namespace Parley.Sources;

/// <summary>Ends the parsing of a page that goes beyond its limits; the message says which. Never leaves <see cref="HtmlTree"/>.</summary>
internal sealed class PageTooComplexException : Exception
{
    public PageTooComplexException()
    {
    }

    public PageTooComplexException(string message)
        : base(message)
    {
    }

    public PageTooComplexException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
