using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The first page of a large dossier: every negotiation with a link to its page, then every report by date.</summary>
public static class ContentsPage
{
    /// <summary>How many reports one page lists at most.</summary>
    private const int MostReports = 1000;

    /// <param name="entries">Of each row of agreements what <see cref="RowPages.Entry"/> has.</param>
    /// <param name="reports">In the dossier's order.</param>
    /// <param name="negotiations">How many there are.</param>
    /// <returns>The page of contents first, then the lists of reports.</returns>
    public static ImmutableArray<PageFile> Render(IReadOnlyList<string> entries, IReadOnlyList<DossierReport> reports, int negotiations)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(reports);
        var files = ImmutableArray.CreateBuilder<PageFile>();
        var lists = reports.Chunk(MostReports).ToList();
        files.Add(new(PageFiles.Index, Page("Negotiation dossier", html => Contents(html, entries, lists, reports.Count, negotiations))));
        for (var i = 0; i < lists.Count; i++)
        {
            var list = lists[i];
            files.Add(new(ListName(i), Page("Reports", html => List(html, list))));
        }
        return files.DrainToImmutable();
    }

    private static string ListName(int i) => string.Create(CultureInfo.InvariantCulture, $"reports-{i + 1}.html");

    private static string Page(string title, Action<HtmlWriter> write)
    {
        var page = new PageContext(new HtmlWriter(), new Dossier(), new EvidenceIndex(new Dossier(), new Dictionary<string, Reading>(), PageLimits.None));
        PageFrame.Plain(page, title, () => page.Html.Element("p", "Negotiation dossier", "kicker").Element("h1", title == "Reports" ? "Reports, by date" : "Contents"), () => write(page.Html));
        return page.Html.ToString();
    }

    private static void Contents(HtmlWriter html, IReadOnlyList<string> entries, List<DossierReport[]> lists, int reports, int negotiations)
    {
        html.Element("p", $"{NumberWords.Count(reports, "report", "reports")}, {NumberWords.Count(negotiations, "negotiation", "negotiations")}. Each negotiation has a page of its own, and so has every report\u2019s text; they open from disk and load nothing else.", "note");
        html.Heading(2, "Negotiations", "negotiations").Open("div", "contents-entries");
        foreach (var entry in entries)
            html.Rendered(entry);
        html.Close("div").Heading(2, "Reports", "reports").Open("ul", "listing");
        for (var i = 0; i < lists.Count; i++)
        {
            html.Open("li").Open("a").Attribute("href", ListName(i)).Text(Masthead.Span(First(lists[i]), Last(lists[i])) ?? "Without a date").Close("a");
            html.Text(" ").Element("span", NumberWords.Count(lists[i].Length, "report", "reports"), "muted").Close("li");
        }
        html.Close("ul");
    }

    private static EdtfDate? First(DossierReport[] list) => Array.Find(list, one => one.Published is not null)?.Published;

    private static EdtfDate? Last(DossierReport[] list) => Array.FindLast(list, one => one.Published is not null)?.Published;

    private static void List(HtmlWriter html, DossierReport[] list)
    {
        html.Open("p").Open("a").Attribute("href", PageFiles.Index).Text("Contents").Close("a").Close("p").Open("ol", "listing");
        foreach (var report in list)
        {
            html.Open("li").Open("a").Attribute("href", PageFiles.Report(report.Id)).Quoted(report.Title ?? report.Source).Close("a").Text(" ").Open("span", "muted").Quoted(report.Outlet ?? "no outlet named");
            html.Text(report.Published is { } date ? ", " + EdtfWords.WhenShort(date) : ", no date").Close("span").Close("li");
        }
        html.Close("ol");
    }
}
