using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"A rise of 8.2 per cent from 960.2 billion to 1.0389 trillion", "five times the 870 million": does the change lead from one to the other?</summary>
internal sealed class ChangeAuditor : IAuditor
{
    // What "about" may cover, in per cent.
    private const decimal Hedge = 5;

    public IEnumerable<AuditEntry> Audit(DisagreementContext context, ReportEntry report)
    {
        foreach (var sum in SentenceSums.In(report).Concat(Sum.Of(report)).DistinctBy(sum => sum.Change.Id, StringComparer.Ordinal))
        {
            ImmutableArray<Figure> bases = sum.Start is { } start ? [start] : [.. sum.Bases().Where(figure => !ArithmeticCheck.IsOutcome(context, sum, figure))];
            if (bases.DistinctBy(figure => (figure.Value, figure.Unit)).Count() == 1 && bases[0].Unit == sum.Target.Unit && bases[0].Value != 0)
                yield return Check(context, sum, bases[0]);
            else
                yield return Unknown(context, sum, bases.Length);
        }
    }

    private static AuditEntry Check(DisagreementContext context, Sum sum, Figure start)
    {
        var unit = sum.Target.Unit!.Value;
        var ratio = sum.Target.Value / start.Value;
        var worked = start.Value * Sum.Factor(sum.Change);
        var (verdict, tolerance) = Judge(sum, start, worked, ratio);
        var text = $"{ArithmeticCheck.Change(sum.Change)} {Say.Figure(start)} is {Say.Amount(worked, unit)}; the report has {Say.Figure(sum.Target)}, which is {ArithmeticCheck.Actual(sum.Change, ratio)}.";
        return new(context.NegotiationOf(sum.Report), sum.Report, Kind(sum), verdict, text, tolerance, Items(sum, start));
    }

    private static (string Verdict, string Tolerance) Judge(Sum sum, Figure start, decimal worked, decimal ratio)
    {
        var plain = AuditVerdict.Of(worked, sum.Target.Value);
        if (plain.Verdict == AuditVerdict.WorksOut)
            return plain;
        if (ArithmeticCheck.IsWithinHedge(sum.Change, ratio))
            return (AuditVerdict.WorksOut, "what its own “more than” or “less than” allows");
        if (IsWithinDigits(sum.Change, ratio))
            return (AuditVerdict.WorksOut, "half of the last digit of the change");
        var hedged = new[] { sum.Change, sum.Target, start }.Any(figure => figure.Modifier != Modifier.Exact);
        return hedged && Say.Apart(worked, sum.Target.Value) <= Hedge ? (AuditVerdict.Near, "5 per cent, since one of them is hedged") : plain;
    }

    // 13.9 per cent stands for anything from 13.85 to 13.95.
    private static bool IsWithinDigits(Figure change, decimal ratio)
    {
        if (!change.Unit!.Value.IsPercent || change.Value <= 0)
            return false;
        var half = Precision.Step(change.Value, Precision.Digits(change.Value)) / 2;
        return Math.Abs(Math.Abs(ratio - 1) * 100 - change.Value) <= Math.Min(half, 0.5m);
    }

    private static AuditEntry Unknown(DisagreementContext context, Sum sum, int bases) =>
        new(context.NegotiationOf(sum.Report), sum.Report, Kind(sum), AuditVerdict.NotKnown,
            $"{ArithmeticCheck.Change(sum.Change)} … is said to come to {Say.Figure(sum.Target)}; {(bases == 0 ? "the report names no amount that it starts from" : "it may start from several amounts of the report")}.",
            null, [sum.Report.Refer(sum.Change), sum.Report.Refer(sum.Target)]);

    private static string Kind(Sum sum) => sum.Change.Unit!.Value.IsMultiple ? "multiple" : "per-cent";

    private static ImmutableArray<ItemReference> Items(Sum sum, Figure start) => [sum.Report.Refer(sum.Change), sum.Report.Refer(start), sum.Report.Refer(sum.Target)];
}
