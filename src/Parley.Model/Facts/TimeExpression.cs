namespace Parley.Model;

/// <summary>A time expression as TIMEX3 (ISO-TimeML) has it, resolved against the report's date.</summary>
public sealed record TimeExpression : Fact
{
    public required TimexType Type { get; init; }

    /// <summary><c>2020-01-08</c>, <c>2020-W03</c>, <c>2019</c>, <c>P3D</c>, <c>PAST_REF</c>; null where it could not be resolved.</summary>
    public string? Value { get; init; }

    /// <summary><c>APPROX</c>, <c>START</c>, <c>END</c> and so on.</summary>
    public string? Mod { get; init; }
}
