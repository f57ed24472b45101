using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One report's figure that is part of a position.</summary>
internal sealed class PositionMention(ReportEntry report, Figure fact, NegotiationNode negotiation)
{
    public ReportEntry Report { get; } = report;

    public Figure Fact { get; } = fact;

    public NegotiationNode Negotiation { get; } = negotiation;

    public Statement? Statement { get; } = fact.Statement is null ? null : report.Reading.Statements.FirstOrDefault(statement => statement.Id == fact.Statement);

    /// <summary>Whose position it is; null for what was agreed.</summary>
    public PartyCode? Party => Fact.Role switch
    {
        FigureRole.Demand => Fact.By ?? Fact.Payee,
        FigureRole.Offer => Fact.By ?? Fact.Payer,
        FigureRole.Payment => Fact.Payer ?? Fact.By,
        _ => null,
    };

    /// <summary>Denied or given up by the figure's own words, or inside what its side denies.</summary>
    public bool IsDenied => Fact.Stance == Stance.Denied || !IsSettled && Statement is { Polarity: Polarity.Deny } statement && statement.Party == Party && Party is not null;

    /// <summary>Paid or agreed: nobody's wish.</summary>
    public bool IsSettled => Fact.Role is FigureRole.Agreed or FigureRole.Payment;

    public static bool IsPosition(Figure figure) =>
        figure.Role is FigureRole.Demand or FigureRole.Offer or FigureRole.Agreed or FigureRole.Payment && figure.Unit is not null;

    /// <summary>The side that must not differ: for money that changed hands the payer.</summary>
    public PartyCode? Side => IsSettled ? Fact.Payer : Party;

    /// <summary>What must be equal for two figures to be one position. A fivefold increase and five times are one; paid and agreed are one.</summary>
    public PositionKey Key => new(
        IsSettled ? FigureRole.Payment : Fact.Role,
        Fact.Unit!.Value,
        Fact.Value,
        Fact.High,
        Fact.Unit.Value.IsMultiple ? Measure.Level : Fact.Measure,
        IsDenied);
}

/// <summary>The block in which figures can be one position.</summary>
internal readonly record struct PositionKey(FigureRole Role, Unit Unit, decimal Value, decimal? High, Measure Measure, bool IsDenied);
