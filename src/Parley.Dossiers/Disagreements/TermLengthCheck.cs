using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"A five-year deal: 3 million for 2011 and rises in the following three years" counts four years, not five. Which year is the other?</summary>
internal sealed class TermLengthCheck : IDisagreementCheck
{
    private static readonly Unit Years = new("years");

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var node in context.Series.Agreements)
        {
            foreach (var mention in node.Mentions)
            {
                if (mention is { IsConcluded: true, Fact.Duration: { } duration } && Amount(mention) is { Period.Year: { } year } amount
                    && FollowingYears.After(mention.Report, amount) is { } following && Check(context, node, mention, duration, (amount, year), following) is { } finding)
                {
                    yield return finding;
                    break;
                }
            }
        }
    }

    private static Figure? Amount(AgreementMention mention) =>
        mention.Report.Figures.FirstOrDefault(figure => figure.Id == mention.Fact.Amount)
        ?? mention.Report.Figures.FirstOrDefault(figure => figure is { Role: FigureRole.Agreed, Unit.IsMoney: true, Period.Year: not null });

    private static Finding? Check(DisagreementContext context, AgreementNode node, AgreementMention mention, decimal duration, (Figure Figure, int Year) amount, FollowingYears following)
    {
        var missing = duration - (1 + following.Count);
        if (missing == 0 || Math.Abs(missing) > 10 || missing != decimal.Truncate(missing))
            return null;
        var (report, begin) = (mention.Report, amount.Year - (int)missing);
        var (status, why) = Reconcile(context, node, begin, missing);
        ImmutableArray<(ReportEntry, ItemReference)> items =
        [
            (report, Length(report, mention, duration)),
            (report, report.Refer(amount.Figure)),
            (report, following.Item),
            .. status == DisagreementStatus.Reconciled ? Before(node, context) : [],
        ];
        return new(Home(context, node, report), DisagreementKind.Arithmetic, status, items,
            $"{amount.Year} and the {following.Count} years after it are {1 + following.Count} years, not the {Say.Number(duration, 0)} of the agreement's term. {why}",
            status == DisagreementStatus.Reconciled ? "period" : null);
    }

    private static (DisagreementStatus Status, string Why) Reconcile(DisagreementContext context, AgreementNode node, int begin, decimal missing)
    {
        var years = missing == 1 ? $"The other is {Year(begin)}" : $"The others begin with {Year(begin)}";
        var before = context.Series.Negotiations.Find(negotiation => negotiation.Topic == node)?.PreviousEnd;
        if (missing > 0 && before?.Year == begin - 1)
            return (DisagreementStatus.Reconciled, $"{years}, right after the agreement before it ended on {DateWords.Of(before.Value)}, which the new one covers too.");
        if (missing > 0 && node.Begin?.Year == begin)
            return (DisagreementStatus.Reconciled, $"{years}, in which its term begins.");
        return (DisagreementStatus.Open, "No report says which year it leaves out.");
    }

    // The mention that tells when the agreement before it ended.
    private static IEnumerable<(ReportEntry, ItemReference)> Before(AgreementNode node, DisagreementContext context)
    {
        var previous = context.Series.Negotiations.Find(negotiation => negotiation.Topic == node)?.Previous;
        var end = previous?.Mentions.FirstOrDefault(mention => mention.Fact.Term?.Last is not null);
        return end is null ? [] : [(end.Report, end.Report.Refer(end.Fact))];
    }

    private static ItemReference Length(ReportEntry report, AgreementMention mention, decimal duration)
    {
        var figure = report.Figures.FirstOrDefault(one => one.Unit == Years && one.Value == duration);
        return figure is not null ? report.Refer(figure) : report.Refer(mention.Fact) with { Value = duration, Unit = Years };
    }

    private static NegotiationNode? Home(DisagreementContext context, AgreementNode node, ReportEntry report) =>
        context.Series.Negotiations.Find(negotiation => negotiation.Topic == node) ?? context.NegotiationOf(report);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
