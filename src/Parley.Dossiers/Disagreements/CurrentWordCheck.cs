using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"The current agreement" is not the same one in all reports: which one it was depends on the day.</summary>
internal sealed class CurrentWordCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var uses = context.Series.Reports.SelectMany(report => CurrentUse.In(context, report)).ToList();
        var nodes = uses.Select(use => use.Node).Distinct().ToList();
        if (nodes.Count < 2)
            yield break;
        var expired = nodes.SelectMany(node => node.Mentions).Where(mention => mention.Status == AgreementStatus.Expired && mention.Fact.Term?.Last is not null).ToList();
        ImmutableArray<(ReportEntry, ItemReference)> items =
            [.. uses.Select(use => (use.Report, use.Item)), .. expired.Select(mention => (mention.Report, mention.Report.Refer(mention.Fact)))];
        var meanings = Say.List(uses.GroupBy(use => use.Node).Select(group => Meaning(context, [.. group])));
        yield return new(null, DisagreementKind.Wording, DisagreementStatus.Reconciled, items,
            $"“Current” does not name the same agreement everywhere: it is {meanings}.",
            "period");
    }

    private static string Meaning(DisagreementContext context, ImmutableArray<CurrentUse> uses)
    {
        var use = uses[0];
        var name = AgreementMerger.NameOf(context.Series, use.Node) + (use.Node.Ordinal is null && use.Node.End is { } last ? $" that ends on {DateWords.Of(last)}" : "");
        var late = uses.Where(one => use.Node.End is { } end && one.Report.Day > end).Select(one => one.Report).ToList();
        var stale = late.Count == 0 ? "" : $" (although it had ended on {DateWords.Of(use.Node.End!.Value)} by the day of {Say.Reports(late)})";
        return $"the {name} in {Say.Reports(uses.Select(one => one.Report))}{stale}";
    }
}
