using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"Friday, March 6, 2020": was that day a Friday?</summary>
internal sealed class WeekdayCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context) =>
        context.Series.Reports.SelectMany(report => report.Reading.Dates, (report, date) => (report, date))
            .Where(pair => Weekdays.Wrong(pair.date) is not null)
            .Select(pair => Describe(context, pair.report, pair.date));

    private static Finding Describe(DisagreementContext context, ReportEntry report, TimeExpression date)
    {
        var (said, day) = Weekdays.Wrong(date)!.Value;
        return new(context.NegotiationOf(report), DisagreementKind.Date, DisagreementStatus.Open, [(report, report.Refer(date))],
            $"“{date.Evidence[0].Quote}” in {report.Label}: {DateWords.Of(day)} was a {day.DayOfWeek}, not a {said}.");
    }
}
