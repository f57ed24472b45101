using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The same quoted words put into two people's mouths.</summary>
internal sealed class SpeakerCheck : IDisagreementCheck
{
    private const int FewestWords = 6;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var quotes = context.Series.Reports.SelectMany(report => report.Reading.Statements, (report, statement) => (report, statement))
            .Where(pair => pair.statement is { Mode: StatementMode.Direct or StatementMode.Mixed, Speaker: not null, Attribution: AttributionTerms.OnRecord })
            .Select(pair => (pair.report, pair.statement, words: Quoted.Words(pair.statement)))
            .Where(quote => quote.words.Count(c => c == ' ') >= FewestWords - 1);
        foreach (var same in quotes.GroupBy(quote => quote.words, StringComparer.Ordinal))
        {
            var first = same.First();
            var name = Say.Speaker(first.report, first.statement);
            var other = same.FirstOrDefault(quote => quote.report != first.report && !PersonName.Same(Say.Speaker(quote.report, quote.statement), name));
            if (other.report is not null)
            {
                yield return new(context.NegotiationOf(first.report), DisagreementKind.Speaker, DisagreementStatus.Open,
                    [(first.report, first.report.Refer(first.statement)), (other.report, other.report.Refer(other.statement))],
                    $"{Say.Sentence(first.report.Label)} gives the words “{Say.Content(first.statement)}” to {name}, {other.report.Label} to {Say.Speaker(other.report, other.statement)}.");
            }
        }
    }
}
