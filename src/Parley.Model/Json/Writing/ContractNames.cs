namespace Parley.Model;

/// <summary>Enum members as the contract writes them, without the reflection that <see cref="Enum.ToString()"/> needs: that costs more than all the rest of a short run's output.</summary>
internal static class ContractNames
{
    public static string Of(BlockKind kind) => kind switch
    {
        BlockKind.Headline => "headline",
        BlockKind.Body => "body",
        BlockKind.Caption => "caption",
        BlockKind.Byline => "byline",
        BlockKind.Dateline => "dateline",
        _ => throw Unknown(nameof(BlockKind)),
    };

    public static string? Of(PublishedBasis? basis) => basis switch
    {
        null => null,
        PublishedBasis.Metadata => "metadata",
        PublishedBasis.Header => "header",
        PublishedBasis.Dateline => "dateline",
        PublishedBasis.Url => "url",
        PublishedBasis.Inferred => "inferred",
        PublishedBasis.Given => "given",
        _ => throw Unknown(nameof(PublishedBasis)),
    };

    public static string Of(ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.Organisation => "organisation",
        ActorKind.Country => "country",
        ActorKind.Group => "group",
        _ => throw Unknown(nameof(ActorKind)),
    };

    public static string Of(TimexType type) => type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        TimexType.Set => "SET",
        _ => throw Unknown(nameof(TimexType)),
    };

    public static string Of(AttributionTerms terms) => terms switch
    {
        AttributionTerms.OnRecord => "on-record",
        AttributionTerms.Institution => "institution",
        AttributionTerms.Background => "background",
        AttributionTerms.Media => "media",
        AttributionTerms.Unattributed => "unattributed",
        _ => throw Unknown(nameof(AttributionTerms)),
    };

    public static string Of(StatementMode mode) => mode switch
    {
        StatementMode.Direct => "direct",
        StatementMode.Indirect => "indirect",
        StatementMode.Mixed => "mixed",
        _ => throw Unknown(nameof(StatementMode)),
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Affirm => "affirm",
        Polarity.Deny => "deny",
        Polarity.Decline => "decline",
        _ => throw Unknown(nameof(Polarity)),
    };

    public static string Of(Modifier modifier) => modifier switch
    {
        Modifier.Exact => "exact",
        Modifier.About => "about",
        Modifier.MoreThan => "more-than",
        Modifier.LessThan => "less-than",
        Modifier.UpTo => "up-to",
        Modifier.AtLeast => "at-least",
        _ => throw Unknown(nameof(Modifier)),
    };

    public static string Of(Measure measure) => measure switch
    {
        Measure.Level => "level",
        Measure.Increase => "increase",
        Measure.Decrease => "decrease",
        Measure.Share => "share",
        _ => throw Unknown(nameof(Measure)),
    };

    public static string Of(FigureRole role) => role switch
    {
        FigureRole.Demand => "demand",
        FigureRole.Offer => "offer",
        FigureRole.Agreed => "agreed",
        FigureRole.Payment => "payment",
        FigureRole.Estimate => "estimate",
        FigureRole.Context => "context",
        _ => throw Unknown(nameof(FigureRole)),
    };

    public static string? Of(PerPeriod? per) => per switch
    {
        null => null,
        PerPeriod.Year => "year",
        PerPeriod.Month => "month",
        PerPeriod.Total => "total",
        _ => throw Unknown(nameof(PerPeriod)),
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.Stated => "stated",
        Stance.Reported => "reported",
        Stance.Denied => "denied",
        Stance.Unconfirmed => "unconfirmed",
        Stance.Hypothetical => "hypothetical",
        _ => throw Unknown(nameof(Stance)),
    };

    public static string Of(RoundStatus status) => status switch
    {
        RoundStatus.Held => "held",
        RoundStatus.UnderWay => "under-way",
        RoundStatus.Planned => "planned",
        RoundStatus.CutShort => "cut-short",
        RoundStatus.Cancelled => "cancelled",
        _ => throw Unknown(nameof(RoundStatus)),
    };

    public static string Of(RoundOutcome outcome) => outcome switch
    {
        RoundOutcome.Agreed => "agreed",
        RoundOutcome.Progress => "progress",
        RoundOutcome.NoDeal => "no-deal",
        RoundOutcome.Unknown => "unknown",
        _ => throw Unknown(nameof(RoundOutcome)),
    };

    public static string Of(AgreementStatus status) => status switch
    {
        AgreementStatus.Negotiating => "negotiating",
        AgreementStatus.Agreed => "agreed",
        AgreementStatus.Signed => "signed",
        AgreementStatus.Ratified => "ratified",
        AgreementStatus.InForce => "in-force",
        AgreementStatus.Expired => "expired",
        _ => throw Unknown(nameof(AgreementStatus)),
    };

    public static string? Of(EscalationKind? kind) => kind switch
    {
        null => null,
        EscalationKind.Index => "index",
        EscalationKind.Rate => "rate",
        EscalationKind.Amount => "amount",
        _ => throw Unknown(nameof(EscalationKind)),
    };

    public static string Of(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Pending => "pending",
        DeadlineStatus.Missed => "missed",
        DeadlineStatus.Met => "met",
        DeadlineStatus.Extended => "extended",
        _ => throw Unknown(nameof(DeadlineStatus)),
    };

    public static string Of(DisagreementKind kind) => kind switch
    {
        DisagreementKind.Rounding => "rounding",
        DisagreementKind.Amount => "amount",
        DisagreementKind.Scale => "scale",
        DisagreementKind.Currency => "currency",
        DisagreementKind.Period => "period",
        DisagreementKind.Share => "share",
        DisagreementKind.Date => "date",
        DisagreementKind.Round => "round",
        DisagreementKind.Speaker => "speaker",
        DisagreementKind.Definition => "definition",
        DisagreementKind.Arithmetic => "arithmetic",
        DisagreementKind.Status => "status",
        DisagreementKind.Outcome => "outcome",
        DisagreementKind.Wording => "wording",
        DisagreementKind.Denied => "denied",
        DisagreementKind.Unconfirmed => "unconfirmed",
        _ => throw Unknown(nameof(DisagreementKind)),
    };

    public static string Of(DisagreementStatus status) => status switch
    {
        DisagreementStatus.Open => "open",
        DisagreementStatus.Reconciled => "reconciled",
        DisagreementStatus.Consistent => "consistent",
        _ => throw Unknown(nameof(DisagreementStatus)),
    };

    private static ArgumentOutOfRangeException Unknown(string type) => new(type, $"A {type} has a value that the contract does not know.");
}
