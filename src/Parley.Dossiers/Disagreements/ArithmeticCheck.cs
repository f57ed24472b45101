using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Does a rise or a multiple lead from the amount it starts from to the amount it is said to lead to? Within one report; over several only where the
/// report names the time that it counts from and leaves the amount out.
/// </summary>
internal sealed class ArithmeticCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var report in context.Series.Reports)
        {
            var told = new HashSet<(decimal, decimal)>();
            foreach (var sum in Sum.Of(report).Concat(SentenceSums.In(report).Where(sum => Sum.IsChange(sum.Change))))
            {
                if (told.Add((sum.Change.Value, sum.Target.Value)) && Check(context, sum) is { } finding)
                    yield return finding;
            }
        }
    }

    private static Finding? Check(DisagreementContext context, Sum sum)
    {
        if (sum.Start is { } start)
            return start.Unit == sum.Target.Unit ? Within(context, sum, start) : null;
        var bases = sum.Bases().Where(figure => !IsOutcome(context, sum, figure)).ToImmutableArray();
        if (bases.DistinctBy(figure => (figure.Value, figure.Unit)).Count() == 1 && bases[0].Unit == sum.Target.Unit)
            return Within(context, sum, bases[0]);
        return bases.IsEmpty && sum.Change.Base is { Value: null, Period: { } period } ? PeriodSum.Check(context, sum, period) : null;
    }

    // What the talks led to is not what a demand made in them started from.
    internal static bool IsOutcome(DisagreementContext context, Sum sum, Figure start)
    {
        if (sum.Change.Role is not (FigureRole.Demand or FigureRole.Offer) || sum.Change.Base?.Value is not null)
            return false;
        return context.LineOf(sum.Change)?.Negotiation.Topic is { } topic && PositionHome.IsOf(topic, sum.Report, start);
    }

    private static Finding? Within(DisagreementContext context, Sum sum, Figure start)
    {
        if (!EquivalentFinder.TryMultiply(start.Value, Sum.Factor(sum.Change), out var worked) || start.Value == 0)
            return null;
        var unit = sum.Target.Unit!.Value;
        var ratio = sum.Target.Value / start.Value;
        var isExact = Precision.Agrees(worked, sum.Target.Value);
        var works = isExact || IsWithinHedge(sum.Change, ratio);
        var words = $"{Change(sum.Change)} {Say.Figure(start)} is {Say.Amount(worked, unit)}";
        var text = works && !isExact
            ? $"{words}; the {Say.Figure(sum.Target)} of the same report is {Actual(sum.Change, ratio)}, which “{Say.Figure(sum.Change)}” covers."
            : works
            ? $"{words}, which is the {Say.Figure(sum.Target)} of the same report to the precision given ({Actual(sum.Change, ratio)} exactly)."
            : $"{words}; the {Say.Figure(sum.Target)} of the same report is {Actual(sum.Change, ratio)}.{Rounded(sum.Change, ratio)}";
        return new(context.NegotiationOf(sum.Report), DisagreementKind.Arithmetic, works ? DisagreementStatus.Consistent : DisagreementStatus.Open,
            [(sum.Report, sum.Report.Refer(sum.Change)), (sum.Report, sum.Report.Refer(sum.Target)), (sum.Report, sum.Report.Refer(start))], text);
    }

    // "More than five times" holds for 5.7 times.
    internal static bool IsWithinHedge(Figure change, decimal ratio) => change.Modifier switch
    {
        Modifier.MoreThan or Modifier.AtLeast => ratio >= Sum.Factor(change) && ratio <= Sum.Factor(change) * 1.5m,
        Modifier.LessThan or Modifier.UpTo => ratio <= Sum.Factor(change) && ratio >= Sum.Factor(change) / 1.5m,
        _ => change.Unit!.Value.IsMultiple && change.Measure == Measure.Increase && Precision.Agrees(ratio, change.Value + 1),
    };

    internal static string Change(Figure change)
    {
        if (change.Unit!.Value.IsMultiple)
            return Say.Sentence(AmountFormatter.Format(change.Value, change.Unit));
        return $"{AmountFormatter.Format(change.Value, change.Unit)} {(change.Measure == Measure.Decrease ? "off" : "on")}";
    }

    internal static string Actual(Figure change, decimal ratio)
    {
        if (change.Unit!.Value.IsMultiple)
            return $"{Say.Number(ratio)} times as much";
        var percent = (ratio - 1) * 100;
        return $"{Say.Number(percent)} per cent {(percent < 0 ? "less" : "more")}";
    }

    private static string Rounded(Figure change, decimal ratio) =>
        change.Unit!.Value.IsMultiple && Math.Abs(ratio - change.Value) < 1 ? $" “{AmountFormatter.Format(change.Value, change.Unit)}” is a rounded way of saying it." : "";
}
