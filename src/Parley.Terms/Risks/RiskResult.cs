using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>What is uncertain about an agreement's cost.</summary>
/// <param name="Years">In order.</param>
/// <param name="Total">The sum of the years.</param>
/// <param name="Tornado">The widest first.</param>
/// <param name="History">The series and the years that paths were drawn from, in words.</param>
public sealed record RiskResult(CostAgreement Agreement, RiskOptions Options, ImmutableArray<RiskYear> Years, RiskYear Total, ImmutableArray<TornadoBar> Tornado, string History)
{
    /// <summary>False where everything is known, so that all paths are one.</summary>
    public bool IsDrawn => !Tornado.IsEmpty || Years.Any(static year => year.Quantiles[0].Value != year.Quantiles[^1].Value);
}
