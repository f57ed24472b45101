using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>The reason for one part's amount in one year: enough to work it out again by hand.</summary>
public sealed record AmountTrace
{
    public required int Year { get; init; }

    public required AmountBasis Basis { get; init; }

    /// <summary>The amount; null where it is not known.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Before rounding.</summary>
    public decimal Unrounded { get; init; }

    /// <summary>What the change was applied to, and the year of that amount; for rules only.</summary>
    public decimal From { get; init; }

    public int FromYear { get; init; }

    public ImmutableArray<TraceTerm> Terms { get; init; } = [];

    /// <summary>The summands' sum in per cent, before the cap and floor of the whole.</summary>
    public decimal Sum { get; init; }

    /// <summary>The change that was applied, in per cent.</summary>
    public decimal Change { get; init; }

    /// <summary>Null where the year has no rule.</summary>
    public YearRule? Rule { get; init; }

    public required RoundingRule Rounding { get; init; }

    /// <summary>Whether it rests on an assumption, its own or that of a year before.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Why the amount is not known, and what would help.</summary>
    public string? Why { get; init; }

    /// <summary>The amount worked out anew from what the trace holds alone; null where it is not known.</summary>
    public decimal? Recompute()
    {
        if (Basis != AmountBasis.Rule || Rule is null)
            return Amount;
        var sum = 0m;
        foreach (var term in Terms)
            sum += term.Term.Use(term.Index);
        var amount = From * (1 + Rule.Limit(sum) / 100);
        return Rounding.When == RoundingTime.Never ? amount : Rounding.Round(amount);
    }
}
