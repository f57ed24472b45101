using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A report's figures, sentence by sentence, in the order of the text; of one place told twice the first.</summary>
internal static class SentenceFigures
{
    private const int Most = 12;

    public static IEnumerable<List<Figure>> Of(ReportEntry report) =>
        report.Figures.DistinctBy(figure => figure.Evidence[0].Span.Start).OrderBy(figure => figure.Evidence[0].Span)
            .GroupBy(figure => Surroundings.SentenceSpan(report, figure).Start).Select(group => group.Take(Most).ToList());
}
