namespace Parley.Model;

/// <summary>How far apart the sides were after a change of position.</summary>
public sealed record PositionGap
{
    public required string Id { get; init; }

    public required string Negotiation { get; init; }

    /// <summary>When the change was made or reported.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The demand; null where no side asks an amount.</summary>
    public GapEnd? High { get; init; }

    /// <summary>The offer; null where no side offers an amount for the same thing.</summary>
    public GapEnd? Low { get; init; }

    /// <summary>High less low, in the currency that both ends are in, else in the settlement currency; null where one end is missing.</summary>
    public Money? Difference { get; init; }

    /// <summary>The difference in the settlement currency, where that is another one.</summary>
    public ConvertedMoney? Settlement { get; init; }

    /// <summary>The difference as a part of the lower amount, in per cent.</summary>
    public decimal? Percent { get; init; }

    /// <summary>What a reader must know about the two ends ("the demand was given up the same day").</summary>
    public string? Note { get; init; }
}
