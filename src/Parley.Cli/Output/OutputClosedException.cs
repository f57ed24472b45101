namespace Parley.Cli;

/// <summary>Whoever read standard output has gone: there is nothing left to do.</summary>
internal sealed class OutputClosedException : Exception
{
    public OutputClosedException()
    {
    }

    public OutputClosedException(string message)
        : base(message)
    {
    }

    public OutputClosedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
