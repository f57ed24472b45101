using Parley.Model;

namespace Parley.Record;

/// <summary>One who may be a side of an amount.</summary>
/// <param name="Side">The side; null for nobody.</param>
/// <param name="Features">From <see cref="SideFeatures"/>.</param>
/// <param name="RuleFeatures">How many of the features, which come first, tell of the rules' verdict.</param>
internal sealed record SideOption(PartyCode? Side, uint[] Features, int RuleFeatures);
