namespace Parley.Dossiers;

/// <summary>Works out again one kind of sum that reports set up.</summary>
internal interface IAuditor
{
    IEnumerable<AuditEntry> Audit(DisagreementContext context, ReportEntry report);
}
