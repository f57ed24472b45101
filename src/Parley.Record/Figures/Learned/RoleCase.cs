namespace Parley.Record;

/// <summary>An amount as the learned roles see it; the trainer gathers them.</summary>
/// <param name="Candidate">The amount with what the rules made of it.</param>
/// <param name="Features">From <see cref="RoleFeatures"/>.</param>
/// <param name="RuleFeatures">How many of the features, which come first, tell of the rules' verdict.</param>
/// <param name="Previous">The amount before it in the report; null for the first.</param>
/// <param name="Link">How it stands to that one; see <see cref="RoleFeatures.Link"/>.</param>
internal sealed record RoleCase(FigureCandidate Candidate, uint[] Features, int RuleFeatures, RoleCase? Previous, uint[] Link)
{
    /// <summary>All features once the role of the amount before is known.</summary>
    public uint[] With(int? previousRole) => RoleFeatures.WithPrevious(Features, Link, previousRole);
}
