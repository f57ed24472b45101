using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A rise "from 2019" whose report leaves out what was paid in 2019: other reports have it, in one currency or several.</summary>
internal static class PeriodSum
{
    // A yearly average is off the rate that a desk used by a few per cent at most.
    private const decimal MostOffRate = 3;

    // "About" may cover as much; a sum from such an amount proves nothing.
    private const decimal MostForHedge = 5;

    public static Finding? Check(DisagreementContext context, Sum sum, EdtfDate period)
    {
        var target = sum.Target.Unit!.Value;
        var paid = context.Settled().Where(line => line.LikelyPeriod is { } own && own.Meets(period) && line.Value > 0
            && (line.Payer is null || sum.Change.Payer is null || line.Payer == sum.Change.Payer)).ToList();
        if (paid.Count == 0)
            return null;
        var same = paid.Where(line => line.Unit == target).ToList();
        if (same.Find(line => Precision.Agrees(line.Value * Sum.Factor(sum.Change), sum.Target.Value)) is { } right)
            return Describe(context, sum, [right], DisagreementStatus.Consistent, $"{Worked(sum, right)}, as the report has it.", null);
        foreach (var line in paid.Where(line => line.Unit != target))
        {
            if (Rate(context, sum, line) is { } rate)
                return Describe(context, sum, [.. same, line], DisagreementStatus.Reconciled, InOtherCurrency(sum, same, line, rate), "currency");
        }
        if (same.Exists(line => line.Modifier != Modifier.Exact && Say.Apart(line.Value * Sum.Factor(sum.Change), sum.Target.Value) <= MostForHedge))
            return null;
        return same.Count == 0 ? null : Describe(context, sum, [.. same], DisagreementStatus.Open, Misses(sum, same) + ".", null);
    }

    // The rate at which the sum works out in the other currency, where it is near the year's own.
    private static (decimal Implied, ExchangeRate Yearly)? Rate(DisagreementContext context, Sum sum, PositionLine line)
    {
        if (sum.Target.Unit?.Currency is not { } to || line.Unit.Currency is not { } from || Year(sum) is not { } year || context.Rates.Find(to, from, year) is not { } yearly)
            return null;
        var implied = line.Value * Sum.Factor(sum.Change) / sum.Target.Value;
        return implied > 0 && Say.Apart(implied, yearly.Rate) <= MostOffRate ? (implied, yearly) : null;
    }

    private static int? Year(Sum sum) => sum.Target.Period?.Year ?? sum.Change.Period?.Year ?? sum.Report.Day?.Year;

    private static string InOtherCurrency(Sum sum, List<PositionLine> same, PositionLine line, (decimal Implied, ExchangeRate Yearly) rate)
    {
        var misses = same.Count == 0 ? "" : Misses(sum, same) + ". ";
        var unit = line.Unit;
        var name = AmountFormatter.Name(unit);
        var rates = $"{Say.Rate(rate.Implied, unit, sum.Target.Unit!.Value)}, close to the average of {rate.Yearly.Year} ({Say.Number(rate.Yearly.Rate, 0)})";
        return $"{misses}In {name} it works: {Worked(sum, line)}, which is {Say.Figure(sum.Target)} at {rates}. The percentage is of the amount in {name}.";
    }

    private static string Misses(Sum sum, List<PositionLine> same)
    {
        var from = Say.Amount(sum.Target.Value / Sum.Factor(sum.Change), sum.Target.Unit!.Value);
        var wrong = Or(same.Select(line => $"{AmountFormatter.Format(line.Value, line.Unit)} ({Say.Amount(line.Value * Sum.Factor(sum.Change), line.Unit)} after the change)"));
        return $"{Say.Figure(sum.Target)} after a change of {AmountFormatter.Format(sum.Change.Value, sum.Change.Unit)} would start from {from}; that is not {wrong}";
    }

    private static string Or(IEnumerable<string> parts) => string.Join(" or ", parts.Distinct(StringComparer.Ordinal));

    private static string Worked(Sum sum, PositionLine line) =>
        $"{ArithmeticCheck.Change(sum.Change)} {AmountFormatter.Format(line.Value, line.Unit)} is {Say.Amount(line.Value * Sum.Factor(sum.Change), line.Unit)}";

    private static Finding Describe(DisagreementContext context, Sum sum, ImmutableArray<PositionLine> bases, DisagreementStatus status, string text, string? reconciliation) =>
        new(HomeOf(context, sum), DisagreementKind.Arithmetic, status,
            [(sum.Report, sum.Report.Refer(sum.Target)), (sum.Report, sum.Report.Refer(sum.Change)),
                .. bases.Select(line => (line.Mentions[^1].Report, line.Mentions[^1].Report.Refer(line.Mentions[^1].Fact)))],
            text, reconciliation);

    private static NegotiationNode? HomeOf(DisagreementContext context, Sum sum) =>
        context.LineOf(sum.Target)?.Negotiation ?? context.NegotiationOf(sum.Report);
}
