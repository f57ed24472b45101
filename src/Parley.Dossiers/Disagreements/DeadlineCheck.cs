using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Two days for one deadline in reports of about the same time. A deadline that is put off later is a new one.</summary>
internal sealed class DeadlineCheck : IDisagreementCheck
{
    private const int DaysAround = 10;
    private const double SameWords = 0.7;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var negotiation in context.Series.Negotiations)
        {
            var told = negotiation.Reports.Where(report => report.Day is not null)
                .SelectMany(report => report.Reading.Deadlines, (report, fact) => new Telling(report, fact, fact.Date?.IsDay == true ? fact.Date.Value.Last : null, WordList.Of(fact.For)))
                .Where(one => one.Day is not null && one.Fact.Status == DeadlineStatus.Pending && one.Words.Count > 2).ToList();
            for (var i = 0; i < told.Count; i++)
            {
                // Reports stand in time order: the few that follow within the days.
                for (var k = i + 1; k < told.Count && told[k].Report.Day!.Value.DayNumber - told[i].Report.Day!.Value.DayNumber <= DaysAround; k++)
                {
                    if (!Differ(told[i], told[k]))
                        continue;
                    yield return Describe(negotiation, told[i], told[k]);
                    break;
                }
            }
        }
    }

    private static bool Differ(Telling a, Telling b) =>
        a.Day != b.Day && a.Report != b.Report && WordList.Containment(a.Words, b.Words) >= SameWords;

    private static Finding Describe(NegotiationNode negotiation, Telling a, Telling b) =>
        new(negotiation, DisagreementKind.Date, DisagreementStatus.Open,
            [(a.Report, a.Report.Refer(a.Fact)), (b.Report, b.Report.Refer(b.Fact))],
            $"The deadline for “{a.Fact.For}” is {DateWords.Of(a.Day!.Value)} in {a.Report.Label} and {DateWords.Of(b.Day!.Value)} in {b.Report.Label}; no report says that it was moved.");

    private sealed record Telling(ReportEntry Report, Deadline Fact, DateOnly? Day, List<string> Words);
}
