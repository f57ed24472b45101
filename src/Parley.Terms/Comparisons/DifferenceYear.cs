namespace Parley.Terms;

/// <summary>Why two paths differ in one year, in the chosen currency. The causes sum exactly to the difference.</summary>
/// <param name="Difference">The other path less the first.</param>
/// <param name="Base">What the other's first amount makes, grown as the first path grows.</param>
/// <param name="Escalation">What its own growth makes.</param>
/// <param name="Exchange">What rates make that differ from those of the first year.</param>
/// <param name="Rounding">What rounding makes.</param>
public sealed record DifferenceYear(int Year, decimal Difference, decimal Base, decimal Escalation, decimal Exchange, decimal Rounding);
