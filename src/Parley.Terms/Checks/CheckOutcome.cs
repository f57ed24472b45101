namespace Parley.Terms;

/// <summary>A check and what came of it, in the check's unit.</summary>
/// <param name="Computed">To four decimals more than the figure is printed with; null where it is not known.</param>
/// <param name="Low">The least that the rounding of printed inputs allows.</param>
/// <param name="High">The most.</param>
/// <param name="Explanation">One sentence.</param>
public sealed record CheckOutcome(CostAgreement Agreement, CheckTerms Check, CheckVerdict Verdict, decimal? Computed, decimal? Low, decimal? High, string Explanation)
{
    /// <summary>The difference from the printed figure in per cent of it; null where it is not known or the figure is zero.</summary>
    public decimal? DifferencePercent => Computed is { } computed && Check.Official != 0 && Math.Abs(computed) < CostModel.MostAmount && Math.Abs(Check.Official) > 1e-9m ? decimal.Round((computed / Check.Official - 1) * 100, 3) : null;
}
