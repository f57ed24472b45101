using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>What a run of the model goes by beside the agreement.</summary>
public sealed record CostOptions
{
    public static readonly CostOptions Default = new();

    /// <summary>Values that became known later are not used.</summary>
    public DateOnly AsOf { get; init; } = DateOnly.MaxValue;

    /// <summary>Go before the assumptions of the file.</summary>
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>Whether the assumptions that the file states are used.</summary>
    public bool UsesFileAssumptions { get; init; } = true;

    /// <summary>Rates of exchange that the user states; they go before those of the agreement and of the series.</summary>
    public ImmutableArray<FixedRate> Rates { get; init; } = [];
}
