namespace Parley.Terms;

/// <summary>Why no paths can be drawn for an agreement.</summary>
public sealed class RiskException : Exception
{
    public RiskException()
    {
    }

    public RiskException(string message)
        : base(message)
    {
    }

    public RiskException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
