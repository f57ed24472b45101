using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The amount of an agreement: what reports tie to it, or what was paid in its last year; in the settlement currency where any of them is.</summary>
internal static class AgreementAmount
{
    public static (Money Amount, EdtfDate? Period)? Of(Series series, AgreementNode node, IReadOnlyList<PositionLine> positions)
    {
        var tied = node.Mentions.OrderBy(mention => mention.Report.Index)
            .Select(mention => mention.Report.Figures.FirstOrDefault(figure => figure.Id == mention.Fact.Amount)).OfType<Figure>()
            .Where(figure => figure.Unit is { IsMoney: true } && figure.Role is FigureRole.Agreed or FigureRole.Payment)
            .Select(figure => (new Money(figure.Value, figure.Unit!.Value.Currency!.Value), figure.Period));
        var all = tied.Concat(Paid(series, node, positions)).ToList();
        var settlement = series.Negotiations.Select(negotiation => negotiation.SettlementCurrency).FirstOrDefault(currency => currency is not null);
        // An amount for a time is what is paid; one without may be what it adds to the bill.
        foreach (var amount in all.OrderBy(static one => one.Item2 is null))
        {
            if (amount.Item1.Currency == settlement)
                return amount;
        }
        return all.Count == 0 ? null : all[0];
    }

    // The agreement that ran out before the talks: what was paid in its last year was paid under it.
    private static IEnumerable<(Money, EdtfDate?)> Paid(Series series, AgreementNode node, IReadOnlyList<PositionLine> positions)
    {
        if (node.End is not { } end || series.Negotiations.Find(negotiation => negotiation.Previous == node) is not { } negotiation)
            return [];
        return positions.Where(line => line.Negotiation == negotiation && line.Unit.IsMoney && line.Measure == Measure.Level && !line.IsOutcome
            && line.Role == FigureRole.Payment && line.LikelyPeriod?.Year == end.Year)
            .Select(line => (new Money(line.Value, line.Unit.Currency!.Value), line.LikelyPeriod));
    }
}
