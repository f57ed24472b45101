using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>A whole negotiation, or several: readings joined. It points at readings and never rewrites them.</summary>
public sealed record Dossier
{
    /// <summary>The contract's version.</summary>
    [JsonPropertyOrder(-1)]
    public int Parley { get; init; } = Reading.ContractVersion;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<DossierReport> Reports { get; init; } = [];

    public ImmutableArray<Negotiation> Negotiations { get; init; } = [];

    public ImmutableArray<DossierRound> Rounds { get; init; } = [];

    /// <summary>By negotiation, then in time order.</summary>
    public ImmutableArray<Position> Positions { get; init; } = [];

    public ImmutableArray<PositionGap> Gaps { get; init; } = [];

    /// <summary>How each side moved, in time order.</summary>
    public ImmutableArray<PositionMove> Moves { get; init; } = [];

    /// <summary>The same for positions in per cents and counts, with the gap after each.</summary>
    public ImmutableArray<PositionStep> Steps { get; init; } = [];

    public ImmutableArray<SpeakerRecord> Statements { get; init; } = [];

    public ImmutableArray<DossierAgreement> Agreements { get; init; } = [];

    public ImmutableArray<DossierDeadline> Deadlines { get; init; } = [];

    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    /// <summary>The sums that reports set up, worked out again; oldest report first.</summary>
    public ImmutableArray<AuditCheck> Audit { get; init; } = [];

    public ImmutableArray<AgreementTerms> Terms { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    public ImmutableArray<SourceGrade> Sources { get; init; } = [];

    public ImmutableArray<DuplicateGroup> Duplicates { get; init; } = [];

    public ImmutableArray<OpenQuestion> Questions { get; init; } = [];
}
