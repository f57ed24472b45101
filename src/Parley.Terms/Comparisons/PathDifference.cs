using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>The difference of a path from the one that all are compared with.</summary>
/// <param name="Years">The years that both paths have.</param>
public sealed record PathDifference(MeasuredPath Reference, MeasuredPath Other, ImmutableArray<DifferenceYear> Years)
{
    /// <summary>The sums of the causes; its year is the first.</summary>
    public DifferenceYear Total => new(
        Years.IsEmpty ? 0 : Years[0].Year, Years.Sum(static year => year.Difference), Years.Sum(static year => year.Base), Years.Sum(static year => year.Escalation),
        Years.Sum(static year => year.Exchange), Years.Sum(static year => year.Rounding));
}
