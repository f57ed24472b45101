namespace Parley.Terms;

/// <summary>What a gap between agreements comes to, days counted.</summary>
/// <param name="Days">Both ends included.</param>
/// <param name="Paid">In the currency of account, for the days at the earlier level; null where it is not known or was another sum.</param>
/// <param name="Due">For the same days by the agreement that followed; null where it is not known.</param>
public sealed record InterimPayment(GapTerms Gap, int Days, decimal? Paid, decimal? Due)
{
    /// <summary>What is left to be made up.</summary>
    public decimal? Difference => Due - Paid;
}
