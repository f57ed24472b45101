using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>How the amounts of some years come about: set, the same as another part's, or changed from the year before; none of them where no source has the amount.</summary>
public sealed record YearRule
{
    public required YearSpan Span { get; init; }

    /// <summary>The amount itself; null where it is changed from another.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The part whose change is used; null for its own.</summary>
    public string? SameAs { get; init; }

    /// <summary>Summands of the change in per cent; empty where the amount is set.</summary>
    public ImmutableArray<ChangeTerm> Change { get; init; } = [];

    /// <summary>The most that the sum may be, in per cent.</summary>
    public decimal? Cap { get; init; }

    /// <summary>The least that the sum may be, in per cent.</summary>
    public decimal? Floor { get; init; }

    /// <summary>Whether the change is of the base amount each year (simple), not of the year before (compound).</summary>
    public bool OnBase { get; init; }

    /// <summary>The change that was announced for an amount that is set, in per cent.</summary>
    public decimal? StatedChange { get; init; }

    public string Reference { get; init; } = "";

    public Place Place { get; init; }

    /// <summary>The change, limited.</summary>
    public decimal Limit(decimal change)
    {
        if (change > Cap)
            change = Cap.Value;
        return change < Floor ? Floor.Value : change;
    }
}
