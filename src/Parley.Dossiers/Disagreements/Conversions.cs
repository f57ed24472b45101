using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Finds amounts that a report itself converts: "920 billion won ($880 million)", "4 million euros, or about $5 million".</summary>
internal static class Conversions
{
    private const int MostBetween = 24;

    /// <summary>The amount, then what it is converted to.</summary>
    public static IEnumerable<(Figure Own, Figure Converted)> In(ReportEntry report)
    {
        var amounts = report.Figures.Where(figure => figure.Unit is { IsMoney: true } && figure.Measure == Measure.Level && figure.High is null).OrderBy(figure => figure.Evidence[0].Span).ToList();
        for (var i = 1; i < amounts.Count; i++)
        {
            if (amounts[i - 1].Unit != amounts[i].Unit && AreOne(report.Document.Text, amounts[i - 1].Evidence[0].Span, amounts[i].Evidence[0].Span))
                yield return (amounts[i - 1], amounts[i]);
        }
    }

    private static bool AreOne(string text, TextSpan first, TextSpan second)
    {
        if (second.Start < first.End || second.Start - first.End > MostBetween)
            return false;
        var between = text.AsSpan(first.End, second.Start - first.End);
        if (between.Contains('\n') || !(between.Contains('(') || Lexicon.English.Says("or", between.ToString())))
            return false;
        return WordList.Of(between.ToString()).TrueForAll(word => Lexicon.English.Is("equals", word) || Lexicon.English.Is("about", word));
    }
}
