namespace Parley.Dossiers;

/// <summary>"Friday, March 6, 2020": was that day a Friday?</summary>
internal sealed class WeekdayAuditor : IAuditor
{
    public IEnumerable<AuditEntry> Audit(DisagreementContext context, ReportEntry report)
    {
        foreach (var date in report.Reading.Dates)
        {
            if (Weekdays.Of(date) is not { } named)
                continue;
            var works = named.Said == named.Day.DayOfWeek;
            yield return new(context.NegotiationOf(report), report, "weekday", works ? AuditVerdict.WorksOut : AuditVerdict.DoesNot,
                $"“{date.Evidence[0].Quote}”: {DateWords.Of(named.Day)} was a {named.Day.DayOfWeek}.", "none", [report.Refer(date)]);
        }
    }
}
