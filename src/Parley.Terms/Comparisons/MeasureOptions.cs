using Parley.Model;

namespace Parley.Terms;

/// <summary>What amounts are shown as, beside the agreement's own currency.</summary>
public sealed record MeasureOptions
{
    public static readonly MeasureOptions Default = new();

    /// <summary>The currency that amounts are compared in; null for the agreement's.</summary>
    public CurrencyCode? Currency { get; init; }

    /// <summary>The series of price changes that takes inflation out; null for nominal amounts only.</summary>
    public string? PriceIndex { get; init; }

    /// <summary>The year whose prices real amounts are in.</summary>
    public int PriceYear { get; init; }

    /// <summary>Per cent a year; null for no present value.</summary>
    public decimal? Discount { get; init; }

    /// <summary>The year that amounts are discounted to.</summary>
    public int DiscountYear { get; init; }

    /// <summary>The series that counts soldiers; null where it is not asked for.</summary>
    public string? Troops { get; init; }

    /// <summary>The series of budgets that the share is of; null where it is not asked for.</summary>
    public string? Budget { get; init; }
}
