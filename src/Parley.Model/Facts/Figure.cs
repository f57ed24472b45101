namespace Parley.Model;

/// <summary>An amount, percentage, multiple or count, and its part in the negotiation.</summary>
public sealed record Figure : Fact
{
    /// <summary>The plain number: 1300000000, 13.9, 5.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? High { get; init; }

    /// <summary>Null where the text does not say ("five billion").</summary>
    public Unit? Unit { get; init; }

    public required Modifier Modifier { get; init; }

    public required Measure Measure { get; init; }

    public required FigureRole Role { get; init; }

    /// <summary>Whose demand, offer or estimate it is.</summary>
    public PartyCode? By { get; init; }

    /// <summary>Who would pay.</summary>
    public PartyCode? Payer { get; init; }

    /// <summary>Who would be paid.</summary>
    public PartyCode? Payee { get; init; }

    /// <summary>What it measures, in the report's words.</summary>
    public string? Of { get; init; }

    public PerPeriod? Per { get; init; }

    /// <summary>The time it is for.</summary>
    public EdtfDate? Period { get; init; }

    public FigureBase? Base { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>The id of the statement it is part of.</summary>
    public string? Statement { get; init; }
}
