using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Two reports lead to one amount by different percentages.</summary>
internal sealed class RateConflictCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var sums = context.Series.Reports.SelectMany(report => SentenceSums.In(report).Where(sum => Sum.IsChange(sum.Change)).Concat(Sum.Of(report))).Where(sum => sum.Change.Unit!.Value.IsPercent)
            .GroupBy(sum => (sum.Target.Value, sum.Target.Unit, sum.Change.Measure));
        foreach (var same in sums)
        {
            var first = same.First();
            if (same.FirstOrDefault(sum => sum.Report.Origin != first.Report.Origin && Differ(sum.Change, first.Change)) is { } other)
                yield return Describe(context, first, other);
        }
    }

    // 13 and 13.9 per cent may be one number, rounded; a rise since another year is another rise.
    private static bool Differ(Figure a, Figure b) =>
        a.Value != b.Value && a.Modifier == Modifier.Exact && b.Modifier == Modifier.Exact
        && !Precision.IsRounding(a.Value, b.Value) && !Precision.IsRounding(b.Value, a.Value)
        && (a.Base?.Period is not { } from || b.Base?.Period is not { } other || from.Meets(other))
        && (a.Base?.Value is not { } start || b.Base?.Value is not { } its || start == its);

    private static Finding Describe(DisagreementContext context, Sum first, Sum other) =>
        new(context.NegotiationOf(first.Report), DisagreementKind.Amount, DisagreementStatus.Open,
            [(first.Report, first.Report.Refer(first.Change)), (other.Report, other.Report.Refer(other.Change)), (first.Report, first.Report.Refer(first.Target)), (other.Report, other.Report.Refer(other.Target))],
            $"{Say.Sentence(AmountFormatter.Format(first.Target.Value, first.Target.Unit))} is a change of {AmountFormatter.Format(first.Change.Value, first.Change.Unit)} in {first.Report.Label} " +
            $"and of {AmountFormatter.Format(other.Change.Value, other.Change.Unit)} in {other.Report.Label}: both cannot be right.");
}
