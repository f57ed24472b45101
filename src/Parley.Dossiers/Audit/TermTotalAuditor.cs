using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"40 million a year, 120 million over three years": is the whole the year's amount so many times?</summary>
internal sealed class TermTotalAuditor : IAuditor
{
    private static readonly Unit Years = new("years");

    public IEnumerable<AuditEntry> Audit(DisagreementContext context, ReportEntry report)
    {
        foreach (var total in report.Figures.Where(figure => IsAmount(figure) && figure.Per == PerPeriod.Total))
        {
            if (LengthOf(report, total) is not { } length)
                continue;
            var annual = report.Figures.Where(figure => IsAmount(figure) && figure.Per == PerPeriod.Year && figure.Unit == total.Unit && figure.Value < total.Value).DistinctBy(figure => figure.Value).ToList();
            if ((annual.Find(figure => Precision.Agrees(figure.Value * length, total.Value)) ?? (annual.Count == 1 ? annual[0] : null)) is { } year)
                yield return Check(context, report, total, year, length);
        }
    }

    private static bool IsAmount(Figure figure) => figure.Unit is { IsMoney: true } && figure.Measure == Measure.Level && figure.High is null && figure.Value > 0;

    private static int? LengthOf(ReportEntry report, Figure total)
    {
        var sentence = Surroundings.SentenceSpan(report, total);
        foreach (var figure in report.Figures)
        {
            if (figure.Unit == Years && figure.Value is > 1 and < 100 && figure.Value == decimal.Truncate(figure.Value) && sentence.Contains(figure.Evidence[0].Span))
                return (int)figure.Value;
        }
        foreach (var date in report.Reading.Dates)
        {
            if (date.Type == TimexType.Duration && FollowingYears.YearsOf(date.Value) is > 1 and var years && sentence.Contains(date.Evidence[0].Span))
                return years;
        }
        return null;
    }

    private static AuditEntry Check(DisagreementContext context, ReportEntry report, Figure total, Figure year, int length)
    {
        var worked = year.Value * length;
        var unit = total.Unit!.Value;
        var rises = report.Figures.Any(figure => figure.Unit is { IsPercent: true } && figure.Measure == Measure.Increase && figure.Per == PerPeriod.Year);
        var (verdict, tolerance) = AuditVerdict.Of(worked, total.Value);
        if (verdict == AuditVerdict.DoesNot && rises)
            (verdict, tolerance) = (AuditVerdict.NotKnown, "");
        var text = $"{length} times {Say.Figure(year)} is {Say.Amount(worked, unit)}; the report has {Say.Figure(total)} for {length} years{(verdict == AuditVerdict.NotKnown ? ", and tells of yearly rises" : "")}.";
        return new(context.NegotiationOf(report), report, "total", verdict, text, tolerance.Length == 0 ? null : tolerance, [report.Refer(year), report.Refer(total)]);
    }
}
