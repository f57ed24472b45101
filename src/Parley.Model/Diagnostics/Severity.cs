namespace Parley.Model;

/// <summary>How bad it is: an error means that the input gave nothing.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
