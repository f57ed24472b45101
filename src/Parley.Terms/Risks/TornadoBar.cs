namespace Parley.Terms;

/// <summary>What one assumption is worth: the sum of all years with it low and high, the others staying as they are.</summary>
/// <param name="Name">"kr-cpi of 2026", or "kr-cpi" for all its years together.</param>
/// <param name="Low">The low value, per cent.</param>
/// <param name="High">The high value, per cent.</param>
/// <param name="Basis">Where the range is from.</param>
public sealed record TornadoBar(string Name, decimal Low, decimal High, decimal TotalAtLow, decimal TotalAtHigh, string Basis)
{
    public decimal Width => Math.Abs(TotalAtHigh - TotalAtLow);
}
