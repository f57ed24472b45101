namespace Parley.Model;

/// <summary>A fact that breaks an invariant of the contract: no evidence, a quote that is not its slice, a confidence outside 0 to 1.</summary>
public sealed class InvalidFactException : Exception
{
    public InvalidFactException()
    {
    }

    public InvalidFactException(string message)
        : base(message)
    {
    }

    public InvalidFactException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
