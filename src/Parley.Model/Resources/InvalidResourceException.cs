namespace Parley.Model;

/// <summary>A damaged lexicon or table of the program's own: names the resource and the line.</summary>
public sealed class InvalidResourceException : Exception
{
    public InvalidResourceException()
    {
    }

    public InvalidResourceException(string message)
        : base(message)
    {
    }

    public InvalidResourceException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
