using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>Who reported and when, and which reports are copies of one another.</summary>
internal static class CoverageSection
{
    public static void Write(PageContext page, NegotiationView view)
    {
        page.Html.Open("div", "coverage");
        Outlets(page, view);
        Days(page, view);
        page.Html.Close("div");
        Duplicates(page, view);
        if (view.Negotiation?.Reason is { } reason)
            page.Html.Element("p", "Why these reports are one negotiation: " + reason, "note");
    }

    private static void Outlets(PageContext page, NegotiationView view)
    {
        var coverage = Counts(view);
        var most = coverage.Count == 0 ? 1 : coverage.Max(one => one.Reports);
        var table = new TableWriter(page.Html, "Reports by outlet", "bars plain", "Outlet", "Reports");
        foreach (var one in coverage)
        {
            table.Row();
            table.Cell().Quoted(one.Outlet ?? "no outlet named");
            table.EndCell();
            Bar.Cell(table, one.Reports, most);
            table.EndRow();
        }
        table.End();
    }

    private static List<OutletCoverage> Counts(NegotiationView view)
    {
        if (view.Negotiation is { Coverage.IsDefaultOrEmpty: false } negotiation)
            return [.. negotiation.Coverage];
        return [.. view.Reports.GroupBy(entry => entry.Report.Outlet).Select(group => new OutletCoverage(group.Key, group.Count()))];
    }

    private static void Days(PageContext page, NegotiationView view)
    {
        var days = view.Reports.GroupBy(entry => entry.Report.Published).OrderBy(group => group.Key?.First ?? DateOnly.MaxValue).ThenBy(group => group.Key?.Text, StringComparer.Ordinal).ToList();
        var most = days.Max(day => day.Count());
        var table = new TableWriter(page.Html, "Reports by day", "bars plain", "Day", "Reports");
        foreach (var day in days)
        {
            table.Row();
            table.Cell();
            if (day.Key is null)
                page.Html.Text("no date");
            page.Date(day.Key, isShort: true);
            table.EndCell();
            Bar.Cell(table, day.Count(), most, [.. day]);
            table.EndRow();
        }
        table.End();
    }

    private static void Duplicates(PageContext page, NegotiationView view)
    {
        var html = page.Html;
        if (view.Duplicates.Count == 0)
        {
            html.Element("p", "No report is a copy of another.", "note");
            return;
        }
        html.Heading(view.SectionLevel + 1, "Copies and rewrites").Open("ul", "duplicates");
        foreach (var group in view.Duplicates)
        {
            html.Open("li").Element("span", group.Kind, "question-kind").Open("div").Open("p");
            html.Text(group.Reason).Text(" ").Element("span", "(" + Math.Round(group.Similarity * 100).ToString(CultureInfo.InvariantCulture) + "\u00A0% alike)", "muted");
            html.Close("p").Open("ul", "sources");
            foreach (var report in group.Reports)
            {
                html.Open("li");
                if (page.Evidence.Entry(report) is { } entry)
                    html.Open("a", "to-report").Attribute("href", "#" + entry.Anchor).Quoted(entry.Name).Close("a");
                else
                    html.Quoted(report);
                html.Close("li");
            }
            html.Close("ul").Close("div").Close("li");
        }
        html.Close("ul");
    }
}
