using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>An agreement in the form that a cost model runs: only what the reports bear out.</summary>
public sealed record AgreementTerms
{
    /// <summary>The id of the dossier's agreement.</summary>
    public required string Agreement { get; init; }

    public ImmutableArray<PartyCode> Parties { get; init; } = [];

    public CurrencyCode? Currency { get; init; }

    public EdtfDate? Term { get; init; }

    public int? BaseYear { get; init; }

    public decimal? BaseAmount { get; init; }

    public Escalation? Escalation { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];
}
