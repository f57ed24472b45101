using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>An agreement as a terms file writes it: what the cost model runs.</summary>
public sealed record CostAgreement
{
    /// <summary>The file's name, for messages; the words of a position that was typed.</summary>
    public required string File { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public ImmutableArray<PartyCode> Payers { get; init; } = [];

    public ImmutableArray<PartyCode> Payees { get; init; } = [];

    /// <summary>The currency of account: totals are in it.</summary>
    public required CurrencyCode Currency { get; init; }

    /// <summary>What an amount is for, where it is not a year's total ("an hour", "per million euros of budget").</summary>
    public string? Per { get; init; }

    public required YearSpan Term { get; init; }

    public EdtfDate? Signed { get; init; }

    public EdtfDate? Effective { get; init; }

    /// <summary>The terms file of the agreement before; null where there is none.</summary>
    public string? Follows { get; init; }

    /// <summary>The agreement before, as loaded.</summary>
    public CostAgreement? Previous { get; init; }

    public string? Note { get; init; }

    /// <summary>How totals are rounded that are put together from parts; parts have their own.</summary>
    public RoundingRule Rounding { get; init; } = RoundingRule.None;

    /// <summary>At least one.</summary>
    public ImmutableArray<AgreementPart> Parts { get; init; } = [];

    public ImmutableArray<CategoryTerms> Categories { get; init; } = [];

    public ImmutableArray<FixedRate> Rates { get; init; } = [];

    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    public ImmutableArray<GapTerms> Gaps { get; init; } = [];

    public ImmutableArray<UnspentYear> Unspent { get; init; } = [];

    public ImmutableArray<RecordedAmount> Recorded { get; init; } = [];

    public ImmutableArray<CheckTerms> Checks { get; init; } = [];

    /// <summary>The total on record for a year; null where none was given.</summary>
    public RecordedAmount? FindRecorded(int year)
    {
        foreach (var recorded in Recorded)
        {
            if (recorded.Year == year)
                return recorded;
        }
        return null;
    }
}
