namespace Parley.Record;

/// <summary>An amount as the learned roles see it; the trainer gathers them.</summary>
/// <param name="Candidate">The amount with what the rules made of it.</param>
/// <param name="Features">From <see cref="RoleFeatures"/>.</param>
/// <param name="RuleFeatures">How many of the features, which come first, tell of the rules' verdict.</param>
internal sealed record RoleCase(FigureCandidate Candidate, uint[] Features, int RuleFeatures);
