using System.Globalization;

namespace Parley.Pages;

/// <summary>A count with a bar as long as it, in a cell of a table; the number is the text, the bar is only for the eye.</summary>
internal static class Bar
{
    private const int Width = 160;
    private const int NamesShown = 6;

    public static void Cell(TableWriter table, int count, int most, IReadOnlyList<ReportEntry>? reports = null)
    {
        var html = table.Cell("bar-cell").Element("span", count.ToString("N0", CultureInfo.InvariantCulture), "count");
        html.Open("svg", "bar").Number("width", Width).Attribute("height", "10").Attribute("aria-hidden", "true").Attribute("focusable", "false");
        html.Open("rect").Number("width", Math.Max(2.0, (double)Width * count / Math.Max(1, most))).Attribute("height", "10").Attribute("rx", "1").Close("rect").Close("svg");
        if (reports is not null)
            Names(html, reports);
        table.EndCell();
    }

    private static void Names(HtmlWriter html, IReadOnlyList<ReportEntry> reports)
    {
        html.Open("span", "bar-names");
        for (var i = 0; i < reports.Count && i < NamesShown; i++)
        {
            html.Text(i == 0 ? "" : ", ").Open("a", "to-report").Attribute("href", reports[i].Address(reports[i].Anchor));
            html.Quoted(reports[i].Outlet).Close("a");
        }
        if (reports.Count > NamesShown)
            html.Text(" and " + NumberWords.Count(reports.Count - NamesShown, "more", "more"));
        html.Close("span");
    }
}
