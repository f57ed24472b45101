using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>A meeting of the negotiating sides, held, planned or broken off.</summary>
public sealed record Round : Fact
{
    /// <summary>The id of the agreement that was negotiated.</summary>
    public string? Agreement { get; init; }

    /// <summary>6 for "the sixth round".</summary>
    public int? Ordinal { get; init; }

    public EdtfDate? Dates { get; init; }

    public string? Place { get; init; }

    public required RoundStatus Status { get; init; }

    public required RoundOutcome Outcome { get; init; }

    public ImmutableArray<RoundDelegate> Delegates { get; init; } = [];

    /// <summary>When the next is to be, as far as this report says.</summary>
    public EdtfDate? Next { get; init; }
}
