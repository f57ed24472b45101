using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>One agreement, all reports of it joined.</summary>
public sealed record DossierAgreement
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public int? Ordinal { get; init; }

    public ImmutableArray<PartyCode> Parties { get; init; } = [];

    /// <summary>As the latest report has it.</summary>
    public required AgreementStatus Status { get; init; }

    public EdtfDate? Term { get; init; }

    public decimal? Duration { get; init; }

    /// <summary>The first amount that was agreed or paid under it.</summary>
    public Money? Amount { get; init; }

    /// <summary>The time that the amount is for.</summary>
    public EdtfDate? AmountPeriod { get; init; }

    public Escalation? Escalation { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];

    public required ImmutableArray<ItemReference> Items { get; init; }

    /// <summary>Why the reports' agreements were taken for one, in words.</summary>
    public string? Reason { get; init; }
}
