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
            page.Html.Open("p", "note").Text("Why these reports are one negotiation: ").Quoted(reason).Close("p");
    }

    private static void Outlets(PageContext page, NegotiationView view)
    {
        var coverage = Counts(view);
        var most = 1;
        foreach (var one in coverage)
            most = Math.Max(most, one.Reports);
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
        return [.. view.Reports.GroupBy(entry => entry.Report.Outlet ?? "").Select(group => new OutletCoverage(group.Key.Length == 0 ? null : group.Key, group.Count()))];
    }

    private static void Days(PageContext page, NegotiationView view)
    {
        var days = ByDay(view);
        var most = 1;
        foreach (var day in days)
            most = Math.Max(most, day.Count);
        var table = new TableWriter(page.Html, "Reports by day", "bars plain", "Day", "Reports");
        foreach (var day in days)
        {
            table.Row();
            table.Cell();
            if (day[0].Report.Published is null)
                page.Html.Text("no date");
            page.Date(day[0].Report.Published, isShort: true);
            table.EndCell();
            Bar.Cell(table, day.Count, most, day);
            table.EndRow();
        }
        table.End();
    }

    // Dates as they are known: a month is a line of its own, after its first day. Undated reports come last.
    private static List<List<ReportEntry>> ByDay(NegotiationView view)
    {
        var days = new Dictionary<string, List<ReportEntry>>(StringComparer.Ordinal);
        foreach (var entry in view.Reports)
        {
            var key = entry.Report.Published?.Text ?? "";
            if (!days.TryGetValue(key, out var day))
                days.Add(key, day = []);
            day.Add(entry);
        }
        List<List<ReportEntry>> sorted = [.. days.Values];
        sorted.Sort(static (a, b) =>
        {
            var (first, second) = (a[0].Report.Published, b[0].Report.Published);
            var order = (first?.First ?? DateOnly.MaxValue).CompareTo(second?.First ?? DateOnly.MaxValue);
            return order != 0 ? order : string.CompareOrdinal(first?.Text, second?.Text);
        });
        return sorted;
    }

    private static void Duplicates(PageContext page, NegotiationView view)
    {
        var html = page.Html;
        if (view.Duplicates.Count == 0)
        {
            if (view.Reports.Count > 1)
                html.Element("p", "No report is a copy of another.", "note");
            return;
        }
        html.Heading(view.SectionLevel + 1, "Copies and rewrites").Open("ul", "duplicates");
        foreach (var group in view.Duplicates)
        {
            html.Open("li").Prose("span", group.Kind, "question-kind").Open("div").Open("p");
            html.Quoted(group.Reason).Text(" ").Element("span", "(" + Math.Round(group.Similarity * 100).ToString(CultureInfo.InvariantCulture) + "\u00A0% alike)", "muted");
            html.Close("p").Open("ul", "sources");
            foreach (var report in group.Reports)
            {
                html.Open("li");
                if (page.Evidence.Entry(report) is { } entry)
                    html.Open("a", "to-report").Attribute("href", entry.Address(entry.Anchor)).Quoted(entry.Name).Close("a");
                else
                    html.Quoted(report);
                html.Close("li");
            }
            html.Close("ul").Close("div").Close("li");
        }
        html.Close("ul");
    }
}
