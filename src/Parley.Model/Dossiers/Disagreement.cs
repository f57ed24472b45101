using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>What kind of difference a disagreement is.</summary>
public enum DisagreementKind
{
    Rounding,
    Amount,

    /// <summary>Million for billion.</summary>
    Scale,
    Currency,

    /// <summary>Annual or total, or of another year.</summary>
    Period,
    Share,
    Date,
    Round,
    Speaker,
    Definition,
    Arithmetic,
    Status,
    Outcome,
    Wording,
    Denied,
    Unconfirmed,
}

/// <summary>Where a disagreement stands.</summary>
public enum DisagreementStatus
{
    /// <summary>Both cannot be right, or one is only hearsay.</summary>
    Open,

    /// <summary>Both are right, and why.</summary>
    Reconciled,

    /// <summary>A check that works out, shown as such.</summary>
    Consistent,
}

/// <summary>Figures, dates or accounts that cannot both be right, or look as if they could not.</summary>
public sealed record Disagreement
{
    public required string Id { get; init; }

    public string? Negotiation { get; init; }

    public required DisagreementKind Kind { get; init; }

    public required DisagreementStatus Status { get; init; }

    /// <summary>The lines that disagree, oldest report first.</summary>
    public required ImmutableArray<ItemReference> Items { get; init; }

    /// <summary>In plain words, with the arithmetic.</summary>
    public required string Explanation { get; init; }

    /// <summary>What makes both right; null where nothing does.</summary>
    public string? Reconciliation { get; init; }
}
