using Parley.Model;

namespace Parley.Pages;

/// <summary>What the dossier has on one negotiation; or, without one, what belongs to none.</summary>
internal sealed class NegotiationView
{
    public required Negotiation? Negotiation { get; init; }

    /// <summary>Begins the ids of everything in its part of the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>The level of its sections' headings.</summary>
    public required int SectionLevel { get; init; }

    public List<ReportEntry> Reports { get; } = [];

    public List<DossierRound> Rounds { get; } = [];

    public List<Position> Positions { get; } = [];

    public List<PositionGap> Gaps { get; } = [];

    public List<PositionMove> Moves { get; } = [];

    public List<SpeakerRecord> Speakers { get; } = [];

    public List<DossierAgreement> Agreements { get; } = [];

    public List<DossierDeadline> Deadlines { get; } = [];

    public List<Disagreement> Disagreements { get; } = [];

    public List<PositionStep> Steps { get; } = [];

    public List<AuditCheck> Audit { get; } = [];

    public List<DuplicateGroup> Duplicates { get; } = [];

    public List<OpenQuestion> Questions { get; } = [];

    public string Name => Negotiation?.Name ?? "In no negotiation";

    public bool IsEmpty => Reports.Count + Rounds.Count + Positions.Count + Speakers.Count + Agreements.Count + Deadlines.Count + Disagreements.Count + Questions.Count == 0;

    /// <summary>The style class of a side: the same colour, dash and marker everywhere.</summary>
    public string SideClass(PartyCode? party) => "side-" + SideIndex(party).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>From 1 in the order of the negotiation's parties; 0 for both together or for somebody else.</summary>
    public int SideIndex(PartyCode? party)
    {
        if (party is not { } side || Negotiation is null)
            return 0;
        var index = Negotiation.Parties.IndexOf(side);
        return index < 0 ? 0 : index % SideCount + 1;
    }

    /// <summary>How many sides the style sheet can tell apart.</summary>
    public const int SideCount = 6;
}
