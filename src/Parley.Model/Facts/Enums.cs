using System.Text.Json.Serialization;

namespace Parley.Model;


/// <summary>What an actor is.</summary>
public enum ActorKind
{
    Person,
    Organisation,
    Country,
    Group,
}

/// <summary>TIMEX3 types (ISO-TimeML).</summary>
public enum TimexType
{
    [JsonStringEnumMemberName("DATE")]
    Date,
    [JsonStringEnumMemberName("TIME")]
    Time,
    [JsonStringEnumMemberName("DURATION")]
    Duration,
    [JsonStringEnumMemberName("SET")]
    Set,
}

/// <summary>The terms on which something was said.</summary>
public enum AttributionTerms
{
    /// <summary>A named person.</summary>
    OnRecord,

    /// <summary>A ministry's statement, a document, a joint article, a state.</summary>
    Institution,

    /// <summary>Unnamed but described, condition of anonymity included.</summary>
    Background,

    /// <summary>Another outlet's report, "reports", "reportedly".</summary>
    Media,

    /// <summary>Nobody: "was said to", "it is thought".</summary>
    Unattributed,
}

/// <summary>All, part or none of it in quotation marks.</summary>
public enum StatementMode
{
    Direct,
    Indirect,
    Mixed,
}

/// <summary>Whether the speaker affirms, denies, or refuses to confirm or comment.</summary>
public enum Polarity
{
    Affirm,
    Deny,
    Decline,
}

/// <summary>How exact an amount is.</summary>
public enum Modifier
{
    Exact,
    About,
    MoreThan,
    LessThan,
    UpTo,
    AtLeast,
}

/// <summary>A level, a change of a level, or a part of a whole.</summary>
public enum Measure
{
    Level,
    Increase,
    Decrease,
    Share,
}

/// <summary>The part that a figure plays in the negotiation.</summary>
public enum FigureRole
{
    /// <summary>What a side asks of another.</summary>
    Demand,

    /// <summary>What a side would give or accept.</summary>
    Offer,

    /// <summary>In a concluded deal, tentative ones included.</summary>
    Agreed,

    /// <summary>What is or was actually paid.</summary>
    Payment,

    /// <summary>A projection or a cost that is nobody's position.</summary>
    Estimate,

    /// <summary>All else: troops, workers, rounds counted.</summary>
    Context,
}

/// <summary>The time that an amount is for.</summary>
public enum PerPeriod
{
    Year,
    Month,
    Total,
}

/// <summary>How firmly a figure stands.</summary>
public enum Stance
{
    Stated,

    /// <summary>Attributed to reports, speculation or an unnamed source.</summary>
    Reported,
    Denied,

    /// <summary>A side declined to confirm it.</summary>
    Unconfirmed,
    Hypothetical,
}

/// <summary>What became of a round.</summary>
public enum RoundStatus
{
    Held,
    UnderWay,
    Planned,
    CutShort,
    Cancelled,
}

/// <summary>What a round led to.</summary>
public enum RoundOutcome
{
    Agreed,
    Progress,
    NoDeal,
    Unknown,
}

/// <summary>Where an agreement stands.</summary>
public enum AgreementStatus
{
    Negotiating,
    Agreed,
    Signed,
    Ratified,
    InForce,
    Expired,
}

/// <summary>The kind of a rule by which an amount changes from year to year.</summary>
public enum EscalationKind
{
    Index,
    Rate,
    Amount,
}

/// <summary>Where a deadline stands.</summary>
public enum DeadlineStatus
{
    Pending,
    Missed,
    Met,
    Extended,
}
