using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Works out the money that a change or a multiple comes to. The amount it starts from is the one that the figure names; else the one of the same report from which
/// the change leads to another of its amounts ("8.2 per cent ... 1.0389 trillion, against 960.2 billion"); else one that was paid or agreed in the same report; else one of
/// the named period in another report, in the settlement currency first.
/// </summary>
internal static class EquivalentFinder
{
    public static Equivalent? Of(PositionLine line, IReadOnlyList<PositionLine> settled)
    {
        if (!(line.Unit.IsPercent && line.Measure is Measure.Increase or Measure.Decrease || line.Unit.IsMultiple))
            return null;
        if (BaseOf(line, settled) is not { } start)
            return null;
        var factor = Factor(line);
        if (!TryMultiply(start.Amount.Amount, factor, out var amount))
            return null;
        var result = new Money(amount, start.Amount.Currency);
        var change = line.Unit.IsMultiple
            ? $"{AmountFormatter.Format(line.Value, line.Unit)} {start.Words}"
            : $"{AmountFormatter.Format(line.Value, line.Unit)} {(line.Measure == Measure.Decrease ? "off" : "on")} {start.Words}";
        return new(result, $"{change} is {AmountFormatter.Format(new Money(AmountFormatter.Significant(amount, 4), result.Currency))}.", start.IsCertain);
    }

    /// <summary>What a change can start from: amounts of money, paid or agreed.</summary>
    public static List<PositionLine> Settled(IEnumerable<PositionLine> lines) =>
        [.. lines.Where(line => line.Unit.IsMoney && line.Measure == Measure.Level && !line.IsSlip && line.Role is FigureRole.Payment or FigureRole.Agreed)];

    internal static decimal Factor(PositionLine line) =>
        line.Unit.IsMultiple ? line.Value : 1 + (line.Measure == Measure.Decrease ? -line.Value : line.Value) / 100m;

    internal static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0;
        if (a != 0 && Math.Abs(b) > 1 && Math.Abs(a) > decimal.MaxValue / Math.Abs(b))
            return false;
        // Without trailing zeros, so that the same amount is always written alike.
        product = a * b / 1.000000000000000000000000000m;
        return true;
    }

    private static (Money Amount, string Words, bool IsCertain)? BaseOf(PositionLine line, IReadOnlyList<PositionLine> settled)
    {
        foreach (var mention in line.Mentions)
        {
            if (mention.Fact.Base is { Value: { } value, Unit.Currency: { } currency })
                return (new(value, currency), AmountFormatter.Format(value, mention.Fact.Base.Unit), true);
        }
        if (SumOfReport.BaseOf(line) is { } proven)
            return (new(proven.Value, proven.Unit!.Value.Currency!.Value), AmountFormatter.Format(proven.Value, proven.Unit, proven.Modifier), true);
        // "Doubled, to some 1.6 billion": the report gives the amount itself, and none of its others leads to it.
        if (line.Mentions.All(SumOfReport.GivesAmount))
            return null;
        // What the talks led to is not what a change in them starts from, but what a yearly rise under it does.
        var paid = settled.Where(other => (line.Payer is null || other.Payer is null || other.Payer == line.Payer) && (line.Per == PerPeriod.Year || !other.IsOutcome || other.Negotiation != line.Negotiation)).ToList();
        var reports = line.Mentions.Select(mention => mention.Report).ToHashSet();
        var period = line.Base?.Period;
        var here = paid.Where(other => other != line && other.Mentions.Any(mention => reports.Contains(mention.Report)) && Suits(other, period, line)).ToList();
        if (Pick(here, line) is { } near)
            return (near.Amount!.Value, Words(near), true);
        // Elsewhere only by the period that the figure names, or the one amount that was in force.
        var elsewhere = paid.Where(other => other.Negotiation == line.Negotiation && Suits(other, period, line)).ToList();
        return Pick(elsewhere, line) is { } far ? (far.Amount!.Value, Words(far), false) : null;
    }

    private static bool Suits(PositionLine paid, EdtfDate? period, PositionLine line)
    {
        if (period is { } wanted)
            return paid.LikelyPeriod is { } given && given.Meets(wanted);
        // What is to be raised lies before what it is raised to, and was paid by the time that the rise was spoken of.
        var from = paid.LikelyPeriod?.First ?? DateOnly.MinValue;
        return line.Period is { First: { } own } ? from < own : from <= (line.Date?.Last ?? line.Date?.First ?? DateOnly.MaxValue);
    }

    private static PositionLine? Pick(List<PositionLine> candidates, PositionLine line)
    {
        // What was agreed is counted in the settlement currency; what is asked or offered, in the one that its own report counts in.
        var own = line.Role is FigureRole.Demand or FigureRole.Offer ? ReportCurrency(line) : line.Negotiation.SettlementCurrency;
        return candidates.OrderBy(other => other.Stance is Stance.Stated ? 0 : 1).ThenByDescending(other => other.Amount!.Value.Currency == own)
            .ThenByDescending(other => other.Mentions.Count).ThenBy(other => other.Mentions[0].Report.Index).ThenBy(other => other.Value).FirstOrDefault();
    }

    private static CurrencyCode? ReportCurrency(PositionLine line) =>
        line.Mentions.SelectMany(mention => mention.Report.Figures.Where(figure => figure.Role == mention.Fact.Role && figure.By == mention.Fact.By))
            .Select(figure => figure.Unit?.Currency).FirstOrDefault(currency => currency is not null) ?? line.Negotiation.SettlementCurrency;

    private static string Words(PositionLine line) => AmountFormatter.Format(line.Value, line.Unit, line.Modifier);
}
