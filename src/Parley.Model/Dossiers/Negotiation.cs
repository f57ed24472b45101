using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>One negotiation: parties that talk about one agreement.</summary>
public sealed record Negotiation
{
    /// <summary><c>n1</c>, <c>n2</c> and so on, in order of the first report.</summary>
    public required string Id { get; init; }

    /// <summary>"11th Special Measures Agreement".</summary>
    public required string Name { get; init; }

    public ImmutableArray<PartyCode> Parties { get; init; } = [];

    /// <summary>The id of the agreement that it is about (<c>a1</c>); empty where no report speaks of one.</summary>
    public ImmutableArray<string> Agreements { get; init; } = [];

    /// <summary>The currency that the amounts are compared in.</summary>
    public CurrencyCode? SettlementCurrency { get; init; }

    public EdtfDate? First { get; init; }

    public EdtfDate? Last { get; init; }

    /// <summary>The ids of its reports, oldest first.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    public ImmutableArray<OutletCoverage> Coverage { get; init; } = [];

    /// <summary>Why these reports were put together, in words.</summary>
    public string? Reason { get; init; }
}
