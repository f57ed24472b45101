namespace Parley.Terms;

/// <summary>The part of a category that is spent in the paying economy, as a range in per cent: wages of local workers, local contracts.</summary>
public sealed record DomesticShare(decimal Low, decimal High, string Reference);
