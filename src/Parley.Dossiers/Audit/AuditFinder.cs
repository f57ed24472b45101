using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>The arithmetic audit: every sum of every report that is no copy, worked out again. Report by report, so that a new one changes no other's.</summary>
internal static class AuditFinder
{
    private static readonly ImmutableArray<IAuditor> Auditors = [new ChangeAuditor(), new ShareAuditor(), new PartsAuditor(), new TermTotalAuditor(), new ConversionAuditor(), new WeekdayAuditor()];

    /// <summary>What one row of agreements shows, in the order of its reports.</summary>
    public static ImmutableArray<AuditEntry> Find(DisagreementContext context)
    {
        var entries = ImmutableArray.CreateBuilder<AuditEntry>();
        foreach (var report in context.Series.Reports)
        {
            if (report.Origin == report)
                entries.AddRange(Auditors.SelectMany(auditor => auditor.Audit(context, report)).DistinctBy(entry => entry.Text, StringComparer.Ordinal));
        }
        return entries.DrainToImmutable();
    }

    /// <summary>All entries by report.</summary>
    public static IEnumerable<AuditEntry> Order(IEnumerable<AuditEntry> entries) => entries.OrderBy(entry => entry.Report.Index);
}
