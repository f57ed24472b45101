using Parley.Model;

namespace Parley.Terms;

/// <summary>One step of a position: an amount, a change, or a multiple, and for how long.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Value">Money in main units, per cent (negative for a cut), or how many times.</param>
/// <param name="Currency">Of an amount; null for the agreement's own.</param>
/// <param name="Years">For how many years; null where it is not said.</param>
/// <param name="IsYearly">Whether a change comes again every year.</param>
/// <param name="High">The upper end of a range, of which <paramref name="Value"/> is the lower; null for one value.</param>
public sealed record PositionStep(PositionKind Kind, decimal Value, CurrencyCode? Currency, int? Years, bool IsYearly, decimal? High = null);
