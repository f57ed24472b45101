using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Page and dateline a day apart: the page counts in the desk's time, the dateline in that of the place. One line for all such reports.</summary>
internal sealed class DatelineCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var found = context.Series.Reports
            .Select(report => (report, dateline: Datelines.Date(report), day: Datelines.Day(report)))
            .Where(pair => pair is { dateline: not null, day: not null, report: { Day: not null, Document.PublishedBasis: PublishedBasis.Header or PublishedBasis.Metadata } }
                && Math.Abs(pair.report.Day!.Value.DayNumber - pair.day!.Value.DayNumber) == 1)
            .ToList();
        if (found.Count == 0)
            yield break;
        var items = found.SelectMany(pair => new[] { (pair.report, PageDate(pair.report)), (pair.report, pair.report.Refer(pair.dateline!)) }).ToImmutableArray();
        var days = Say.List(found.Select(pair => $"{DateWords.Of(pair.day!.Value)} in the dateline of {pair.report.Label}"));
        yield return new(context.NegotiationOf(found[0].report), DisagreementKind.Date, DisagreementStatus.Reconciled, items,
            $"The page's date and the dateline are a day apart: {days}. The page counts in the desk's time zone, the dateline in that of the place it was written.",
            "time zone");
    }

    private static ItemReference PageDate(ReportEntry report) =>
        new(report.Document.Id, report.Document.Source, null, report.Document.Published!.Value.Text);
}
