namespace Parley.Terms;

/// <summary>A quantile of the paths with its sampling error.</summary>
/// <param name="Probability">Between 0 and 1.</param>
/// <param name="Value">The smallest amount that at least this part of the paths does not exceed.</param>
/// <param name="Low">The lower end of the 95 per cent interval, by order statistics.</param>
/// <param name="High">The upper end.</param>
public sealed record Quantile(double Probability, decimal Value, decimal Low, decimal High);
