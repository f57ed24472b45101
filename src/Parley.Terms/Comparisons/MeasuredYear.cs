namespace Parley.Terms;

/// <summary>One year of a path in all the ways that were asked for; null where a value is not known or was not asked for.</summary>
/// <param name="Source">The model's year, with its trace.</param>
/// <param name="Rate">Units of the chosen currency for one of the agreement's.</param>
/// <param name="RateSource">Where the rate is from.</param>
/// <param name="Converted">In the chosen currency.</param>
/// <param name="Real">Converted, in the prices of the chosen year.</param>
/// <param name="Present">Converted, discounted to the chosen year.</param>
/// <param name="PerSoldier">Converted, for each soldier stated.</param>
/// <param name="BudgetShare">Per cent of the budget of the year.</param>
public sealed record MeasuredYear(
    CostYear Source, decimal? Rate, string? RateSource, decimal? Converted, decimal? Real, decimal? Present, decimal? PerSoldier, decimal? BudgetShare)
{
    public int Year => Source.Year;
}
