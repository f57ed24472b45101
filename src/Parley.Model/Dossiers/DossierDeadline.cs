using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>A date by which something must be settled, all reports of it joined.</summary>
public sealed record DossierDeadline
{
    public required string Id { get; init; }

    public string? Negotiation { get; init; }

    public required string For { get; init; }

    public EdtfDate? Date { get; init; }

    public required DeadlineStatus Status { get; init; }

    public required ImmutableArray<ItemReference> Items { get; init; }
}
