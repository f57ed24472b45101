using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>What an agreement costs in one year, with the reason.</summary>
public sealed record CostYear
{
    public required int Year { get; init; }

    /// <summary>In the currency of account; null where it is not known.</summary>
    public decimal? Amount { get; init; }

    public required AmountBasis Basis { get; init; }

    public bool IsAssumed { get; init; }

    /// <summary>Why the amount is not known.</summary>
    public string? Why { get; init; }

    public ImmutableArray<ConvertedPart> Parts { get; init; } = [];

    public ImmutableArray<CategoryYear> Categories { get; init; } = [];

    /// <summary>The total that a source gives; null where none was given.</summary>
    public RecordedAmount? Recorded { get; init; }
}
