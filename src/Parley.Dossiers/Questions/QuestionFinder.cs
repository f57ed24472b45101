using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What the reports leave open: rounds that nobody tells of, sides without an amount, dates that could not be had, claims on one unnamed source.</summary>
internal static class QuestionFinder
{
    public static IEnumerable<OpenQuestion> Of(NegotiationNode negotiation, IReadOnlyList<RoundCluster> rounds, IReadOnlyList<PositionLine> lines) =>
        RoundQuestions.Of(negotiation, rounds).Concat(PositionQuestions.Of(negotiation, lines)).Concat(Undated(negotiation));

    private static IEnumerable<OpenQuestion> Undated(NegotiationNode negotiation)
    {
        foreach (var report in negotiation.Reports)
        {
            if (report.Document.Published is null)
                yield return new(negotiation.Id, "unresolved", $"When was {report.Document.Title ?? report.Document.Source} written? Nothing in it or on its page says.", [Whole(report)]);
        }
    }

    private static ItemReference Whole(ReportEntry report) => new(report.Document.Id, report.Document.Source, null, report.Document.Title ?? report.Document.Source);
}
