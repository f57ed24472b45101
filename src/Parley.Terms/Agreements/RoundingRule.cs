namespace Parley.Terms;

/// <summary>How an agreement rounds its amounts.</summary>
/// <param name="Unit">Above zero, in the currency's main unit: 100,000,000 for won 100 million.</param>
public sealed record RoundingRule(decimal Unit, RoundingDirection Direction, RoundingTime When, string Reference)
{
    public static readonly RoundingRule None = new(1, RoundingDirection.HalfUp, RoundingTime.Never, "");

    // Dividing decimals is slow; by a power of ten, multiplying gives the same, exactly.
    private readonly decimal _inverse = Unit > 0 && 1 / Unit is var inverse && inverse * Unit == 1 && inverse.Scale <= 10 ? inverse : 0;

    /// <summary>The amount to the unit, whatever <see cref="When"/> says.</summary>
    public decimal Round(decimal amount)
    {
        var units = _inverse > 0 ? amount * _inverse : amount / Unit;
        var whole = Direction switch
        {
            RoundingDirection.HalfUp => decimal.Round(units, MidpointRounding.AwayFromZero),
            RoundingDirection.HalfEven => decimal.Round(units, MidpointRounding.ToEven),
            RoundingDirection.Up => decimal.Ceiling(units),
            _ => decimal.Floor(units),
        };
        return whole * Unit;
    }
}
