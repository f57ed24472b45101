using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What a person set right, as a corrections file has it; see docs/corrections.md.</summary>
public sealed record CorrectionSet
{
    public static CorrectionSet Empty { get; } = new();

    public ImmutableArray<ItemCorrection> Items { get; init; } = [];

    /// <summary>Reports that belong to one negotiation, whatever their words suggest.</summary>
    public ImmutableArray<NamedNegotiation> Negotiations { get; init; } = [];

    public ImmutableArray<SourceGrade> Grades { get; init; } = [];
}
