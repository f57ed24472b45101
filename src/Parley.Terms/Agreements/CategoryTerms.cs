using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>What a part of the money is for.</summary>
public sealed record CategoryTerms
{
    public required string Name { get; init; }

    /// <summary>Share of the total in per cent, by year.</summary>
    public ImmutableArray<YearValue> Shares { get; init; } = [];

    /// <summary>Stated amounts by year, in the currency of account; they go before shares.</summary>
    public ImmutableArray<YearValue> Amounts { get; init; } = [];

    /// <summary>Whether it takes what the others leave.</summary>
    public bool IsRemainder { get; init; }

    /// <summary>The category whose share it has as well; null for its own.</summary>
    public string? SameAs { get; init; }

    public ImmutableArray<ShareLimit> Limits { get; init; } = [];

    /// <summary>Per cent paid in cash, by year; the rest is in kind. Empty where it is not known.</summary>
    public ImmutableArray<YearValue> Cash { get; init; } = [];

    /// <summary>What returns to the paying economy; null where nothing is known.</summary>
    public DomesticShare? Domestic { get; init; }

    public string Reference { get; init; } = "";

    public Place Place { get; init; }
}
