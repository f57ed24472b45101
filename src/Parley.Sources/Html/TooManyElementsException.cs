namespace Parley.Sources;

/// <summary>Ends the parsing of a page that makes more elements than it may. Never leaves <see cref="HtmlTree"/>.</summary>
internal sealed class TooManyElementsException : Exception
{
    public TooManyElementsException()
    {
    }

    public TooManyElementsException(string message)
        : base(message)
    {
    }

    public TooManyElementsException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
