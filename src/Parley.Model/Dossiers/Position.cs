using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>What a party demanded, offered, agreed to or paid, at one time, with every report of it.</summary>
public sealed record Position
{
    public required string Id { get; init; }

    public required string Negotiation { get; init; }

    /// <summary>Whose position it is; for a payment who pays; null for what was agreed between the parties.</summary>
    public PartyCode? Party { get; init; }

    /// <summary>What it is bargained over ("pay", "tariffs"), by a lexicon; null where no words say.</summary>
    public string? Issue { get; init; }

    public required FigureRole Role { get; init; }

    public required decimal Value { get; init; }

    public decimal? High { get; init; }

    public Unit? Unit { get; init; }

    public required Modifier Modifier { get; init; }

    public required Measure Measure { get; init; }

    public PerPeriod? Per { get; init; }

    public EdtfDate? Period { get; init; }

    public FigureBase? Base { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>When it was held or first reported; an open beginning for "earlier" and "initially".</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The amount of money that it comes to, where it is a change or a multiple of a known amount.</summary>
    public Money? Equivalent { get; init; }

    /// <summary>How the equivalent was worked out, for people.</summary>
    public string? EquivalentReason { get; init; }

    /// <summary>The amount in the settlement currency at that period's rate.</summary>
    public ConvertedMoney? Settlement { get; init; }

    /// <summary>Why its mentions are one position, and why the same amount elsewhere is another, in words; null where nothing had to be joined or parted.</summary>
    public string? Reason { get; init; }

    public required ImmutableArray<ItemReference> Items { get; init; }

    /// <summary>How many independent reports support it; copies count once.</summary>
    public int Independent { get; init; }
}
