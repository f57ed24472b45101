using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>An agreement that exists, has expired or is being negotiated.</summary>
public sealed record Agreement : Fact
{
    public required string Name { get; init; }

    /// <summary>11 for "the 11th agreement".</summary>
    public int? Ordinal { get; init; }

    public ImmutableArray<PartyCode> Parties { get; init; } = [];

    public string? Subject { get; init; }

    public required AgreementStatus Status { get; init; }

    /// <summary>An EDTF interval.</summary>
    public EdtfDate? Term { get; init; }

    /// <summary>In years.</summary>
    public decimal? Duration { get; init; }

    /// <summary>The id of the figure that is its amount.</summary>
    public string? Amount { get; init; }

    public Escalation? Escalation { get; init; }

    /// <summary>What the money is for: <c>labour</c>, <c>construction</c>, <c>logistics</c>, or the report's words.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];
}
