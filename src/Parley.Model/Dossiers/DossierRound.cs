using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>One real meeting, all reports of it joined.</summary>
public sealed record DossierRound
{
    public required string Id { get; init; }

    public required string Negotiation { get; init; }

    public int? Ordinal { get; init; }

    public EdtfDate? Dates { get; init; }

    public string? Place { get; init; }

    public required RoundStatus Status { get; init; }

    public required RoundOutcome Outcome { get; init; }

    /// <summary><c>evidenced</c> (a report tells of it as held, with its time), <c>mentioned</c> (only in passing, without its time) or <c>announced</c> (only as planned).</summary>
    public string? Standing { get; init; }

    public ImmutableArray<DossierDelegate> Delegates { get; init; } = [];

    public required ImmutableArray<ItemReference> Items { get; init; }

    /// <summary>Why the reports' rounds were taken for one, in words; null for a single report.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it was not taken for the round before it, in words; null where nothing suggests it.</summary>
    public string? Apart { get; init; }
}
