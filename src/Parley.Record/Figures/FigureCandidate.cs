using System.Collections.Immutable;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>An amount with all that is known of it, before repeats are joined.</summary>
internal sealed record FigureCandidate
{
    public required QuantityMention Quantity { get; init; }

    public required FigureFrame Frame { get; init; }

    /// <summary>The words that it stands in; the quantity's own first.</summary>
    public required ImmutableArray<TextSpan> Places { get; init; }

    public Unit? Unit { get; init; }

    public Measure Measure { get; init; }

    public Stance Stance { get; init; }

    public PerPeriod? Per { get; init; }

    public EdtfDate? Period { get; init; }

    public FigureBase? Base { get; init; }

    public string? Of { get; init; }

    public string? Statement { get; init; }

    public BlockKind Block { get; init; }

    public bool HasSameAmount(FigureCandidate other) =>
        Quantity.Value == other.Quantity.Value && Quantity.High == other.Quantity.High && Unit == other.Unit;
}
