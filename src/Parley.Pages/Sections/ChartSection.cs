using System.Globalization;
using System.Text;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The chart of positions with its legend, and the same as tables.</summary>
internal static class ChartSection
{
    public static bool Appears(NegotiationView view) =>
        view.Negotiation is not null && view.Positions.Exists(position => position.Role is FigureRole.Demand or FigureRole.Offer);

    public static void Write(PageContext page, NegotiationView view)
    {
        var html = page.Html;
        if (PositionChartBuilder.Build(page, view) is not { } chart)
        {
            html.Element("p", "The positions share no unit and no dates that could be drawn; they are in the ledger below.", "note");
            return;
        }
        var summary = Summary(page, chart);
        html.Open("figure", "chart");
        new PositionChartSvg(page, view, chart, ChartLayout.Wide).Draw(summary);
        new PositionChartSvg(page, view, chart, ChartLayout.Narrow).Draw(summary);
        html.Open("figcaption");
        ChartLegend.Write(page, view, chart);
        html.Close("figcaption").Close("figure");
        html.Open("details", "as-table").Element("summary", "The same as a table");
        ChartTables.Write(page, view, chart);
        html.Close("details");
    }

    private static string Summary(PageContext page, PositionChart chart)
    {
        var words = new StringBuilder();
        foreach (var series in chart.Series)
        {
            var (first, last) = (series.Points[0], series.Points[^1]);
            words.Append(CultureInfo.InvariantCulture, $"{PartyWords.Of(series.Party)}: {Amount(chart, first.Value)}");
            if (first.Value != last.Value)
                words.Append(CultureInfo.InvariantCulture, $" at first, {Amount(chart, last.Value)} at last ({Labels.Of(last.Stance)})");
            words.Append(". ");
        }
        if (chart.Gaps.Count > 0)
            words.Append(CultureInfo.InvariantCulture, $"Last gap: {Amount(chart, chart.Gaps[^1].High - chart.Gaps[^1].Low)}. ");
        return words.Append("The same follows as a table.").ToString();
    }

    public static string Amount(PositionChart chart, decimal value) =>
        AmountWords.Rounded(value, chart.Unit);
}
