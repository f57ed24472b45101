using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>A part of the amount with its own currency and rule. Most agreements have one.</summary>
public sealed record AgreementPart
{
    /// <summary>"won part"; empty where there is only one.</summary>
    public required string Name { get; init; }

    public required Model.CurrencyCode Currency { get; init; }

    /// <summary>Null where the first year's amount is set.</summary>
    public BaseAmount? Base { get; init; }

    public required RoundingRule Rounding { get; init; }

    /// <summary>In order of years, without overlaps.</summary>
    public ImmutableArray<YearRule> Rules { get; init; } = [];

    public Place Place { get; init; }
}
