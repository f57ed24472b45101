using Parley.Model;

namespace Parley.Pages;

/// <summary>The contract's words as people read them, with what each means: the key at the foot of the page is written from here.</summary>
internal static class Labels
{
    public static string Of(Stance stance) => stance switch
    {
        Stance.Stated => "stated",
        Stance.Reported => "reported",
        Stance.Denied => "denied",
        Stance.Unconfirmed => "unconfirmed",
        _ => "hypothetical",
    };

    public static string Meaning(Stance stance) => stance switch
    {
        Stance.Stated => "Said by the side itself, or given as a fact.",
        Stance.Reported => "Rests on reports, speculation or an unnamed source.",
        Stance.Denied => "The side says that it is not, or no longer, its position.",
        Stance.Unconfirmed => "The side was asked and would not confirm it.",
        _ => "Said under an \u201cif\u201d.",
    };

    public static string Of(AttributionTerms terms) => terms switch
    {
        AttributionTerms.OnRecord => "on record",
        AttributionTerms.Institution => "institution",
        AttributionTerms.Background => "background",
        AttributionTerms.Media => "media",
        _ => "unattributed",
    };

    public static string Meaning(AttributionTerms terms) => terms switch
    {
        AttributionTerms.OnRecord => "A named person.",
        AttributionTerms.Institution => "A ministry, a company, a document, a state.",
        AttributionTerms.Background => "Unnamed but described, anonymity included.",
        AttributionTerms.Media => "Another outlet\u2019s report.",
        _ => "Nobody is named or described.",
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Deny => "denies",
        Polarity.Decline => "declines to say",
        _ => "says",
    };

    public static string Of(FigureRole role) => role switch
    {
        FigureRole.Demand => "demand",
        FigureRole.Offer => "offer",
        FigureRole.Agreed => "agreed",
        FigureRole.Payment => "paid",
        FigureRole.Estimate => "estimate",
        _ => "context",
    };

    public static string Of(RoundStatus status) => status switch
    {
        RoundStatus.Held => "held",
        RoundStatus.UnderWay => "under way",
        RoundStatus.Planned => "planned",
        RoundStatus.CutShort => "cut short",
        _ => "cancelled",
    };

    public static string Of(RoundOutcome outcome) => outcome switch
    {
        RoundOutcome.Agreed => "agreement",
        RoundOutcome.Progress => "progress",
        RoundOutcome.NoDeal => "no deal",
        _ => "outcome not reported",
    };

    public static string Of(AgreementStatus status) => status switch
    {
        AgreementStatus.Negotiating => "being negotiated",
        AgreementStatus.Agreed => "agreed",
        AgreementStatus.Signed => "signed",
        AgreementStatus.Ratified => "ratified",
        AgreementStatus.InForce => "in force",
        _ => "expired",
    };

    public static string Of(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Pending => "pending",
        DeadlineStatus.Missed => "missed",
        DeadlineStatus.Met => "met",
        _ => "extended",
    };

    public static string Of(PublishedBasis basis) => basis switch
    {
        PublishedBasis.Metadata => "as the page\u2019s data state",
        PublishedBasis.Header => "from the page\u2019s header",
        PublishedBasis.Dateline => "from the dateline",
        PublishedBasis.Url => "from the address",
        PublishedBasis.Inferred => "inferred from the text",
        _ => "given with the report",
    };

    public static string Of(DisagreementStatus status) => status switch
    {
        DisagreementStatus.Open => "open",
        DisagreementStatus.Reconciled => "reconciled",
        _ => "consistent",
    };

    public static string Meaning(DisagreementStatus status) => status switch
    {
        DisagreementStatus.Open => "Both cannot be right, or one is only hearsay.",
        DisagreementStatus.Reconciled => "Both are right; the entry says why.",
        _ => "A check that works out.",
    };

    public static string Of(DisagreementKind kind) => kind switch
    {
        DisagreementKind.Rounding => "Rounding",
        DisagreementKind.Amount => "Amounts differ",
        DisagreementKind.Scale => "Million or billion",
        DisagreementKind.Currency => "Two currencies",
        DisagreementKind.Period => "Different periods",
        DisagreementKind.Share => "Shares differ",
        DisagreementKind.Date => "Dates differ",
        DisagreementKind.Round => "Rounds differ",
        DisagreementKind.Speaker => "Who said it",
        DisagreementKind.Definition => "What is counted",
        DisagreementKind.Arithmetic => "Arithmetic",
        DisagreementKind.Status => "Where it stands",
        DisagreementKind.Outcome => "How it ended",
        DisagreementKind.Wording => "Wording",
        DisagreementKind.Denied => "Denied",
        _ => "Unconfirmed",
    };

    public static string Audit(string kind) => kind switch
    {
        "per-cent" => "Per cent",
        "multiple" => "Multiple",
        "share" => "Share of a whole",
        "sum" => "Parts and whole",
        "total" => "Years and total",
        "exchange-rate" => "Exchange rate",
        "weekday" => "Weekday",
        _ => kind,
    };

    public static string Verdict(string verdict) => verdict switch
    {
        "works-out" => "works out",
        "near" => "near",
        "does-not" => "does not work out",
        "not-known" => "not known",
        _ => verdict,
    };

    public static string Question(string kind) => kind switch
    {
        "missing-round" => "Rounds",
        "missing-position" => "Positions",
        "single-source" => "One source",
        "unresolved" => "Unresolved",
        _ => kind.Replace('-', ' '),
    };
}
