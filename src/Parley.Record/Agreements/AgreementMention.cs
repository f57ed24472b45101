using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Record;

/// <summary>One phrase that names an agreement, with what its sentence says of it.</summary>
internal sealed record AgreementMention
{
    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>"Special Measures Agreement"; null for a common noun.</summary>
    public string? ProperName { get; init; }

    /// <summary>The phrase without its article.</summary>
    public required string Name { get; init; }

    public int? Ordinal { get; init; }

    public AgreementStatus? Status { get; init; }

    /// <summary>Whether the status stands in the phrase itself ("the current deal").</summary>
    public bool IsSure { get; init; }

    public bool IsDefinite { get; init; }

    /// <summary>"a new one": names what was named before.</summary>
    public bool IsOne { get; init; }

    /// <summary>Whether its end is said to be still to come: "the current deal, which runs out in May".</summary>
    public bool IsRunning { get; init; }

    /// <summary>Years, from "six-year".</summary>
    public decimal? Duration { get; init; }

    public EdtfDate? Term { get; init; }

    /// <summary>The day of its end, where a verb of ending has a date: "expires May 31".</summary>
    public TextSpan? Ending { get; init; }

    /// <summary>"between X and Y", "with X".</summary>
    public ImmutableArray<PartyCode> Parties { get; init; } = [];
}
