using Parley.Terms;

namespace Parley.Cli;

/// <summary>What the options of the cost commands say, understood.</summary>
internal sealed record CostSettings(CostOptions Costs, MeasureOptions Measures, string Format, string? Target, bool HasTrace);
