using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What the reports leave open: rounds that nobody tells of, sides without an amount, dates that could not be had, claims on one unnamed source.</summary>
internal static class QuestionFinder
{
    public static ImmutableArray<OpenQuestion> Find(DossierDraft draft, IReadOnlyList<NegotiationNode> negotiations)
    {
        var questions = new List<OpenQuestion>();
        foreach (var negotiation in negotiations)
        {
            var rounds = RoundOrder.Sort(draft.Rounds[negotiation.Series].Where(round => round.Negotiation == negotiation)).ToList();
            var lines = draft.Positions[negotiation.Series].Where(line => line.Negotiation == negotiation).ToList();
            questions.AddRange(RoundQuestions.Of(negotiation, rounds));
            questions.AddRange(PositionQuestions.Of(negotiation, lines));
            questions.AddRange(Undated(negotiation));
        }
        return [.. questions];
    }

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
