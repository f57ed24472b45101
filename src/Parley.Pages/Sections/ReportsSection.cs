namespace Parley.Pages;

/// <summary>Every report's clean text with all that rests on it marked: where each value of the page leads.</summary>
/// <remarks>The texts stand open, not folded away: a link into them works in any browser, without scripts, and on paper.</remarks>
internal static class ReportsSection
{
    public static void Write(PageContext page)
    {
        var html = page.Html.Open("section", "part reports").Attribute("aria-labelledby", "reports").Heading(2, "Reports", "reports");
        if (page.Said is not null)
        {
            List(page);
            html.Close("section");
            return;
        }
        Key(html);
        if (page.Evidence.LeftOut > 0)
            html.Element("p", $"The texts of {NumberWords.Count(page.Evidence.LeftOut, "report", "reports")} are left out, since the page would grow too large; they are in the store.", "note");
        foreach (var entry in page.Evidence.Entries)
            Report(page, entry);
        html.Close("section");
    }

    private static void Key(HtmlWriter html)
    {
        html.Open("p", "marks-key").Text("Marked in the texts: ");
        html.Element("mark", "figures", "m-f").Text(", ").Element("mark", "statements", "m-s").Text(", ");
        html.Element("mark", "rounds, agreements and deadlines", "m-r").Text(", ").Element("mark", "dates and people", "m-t").Text(".").Close("p");
    }

    // Each has a page of its own.
    private static void List(PageContext page)
    {
        var html = page.Html.Open("ol", "sources");
        foreach (var entry in page.Evidence.Entries)
        {
            html.Open("li").Element("span", entry.ShortName, "muted").Text(" ").Open("a", "to-report").Attribute("href", entry.Address(entry.Anchor)).Quoted(entry.Report.Title ?? entry.Report.Source).Close("a");
            html.Text(" ").Open("span", "muted").Quoted(entry.Name).Close("span").Close("li");
        }
        html.Close("ol");
    }

    /// <param name="page">The page.</param>
    /// <param name="entry">The report.</param>
    /// <param name="isAlone">Whether the page has no other, so that its number says nothing.</param>
    public static void Report(PageContext page, ReportEntry entry, bool isAlone = false)
    {
        var html = page.Html.Open("article", "report").Attribute("id", entry.Anchor).Attribute("aria-labelledby", entry.Anchor + "-title");
        html.Open("header").Open("p", "report-number");
        if (!isAlone)
            html.Element("span", entry.ShortName).Text(" ");
        html.Open("span", "report-name").Quoted(entry.Report.Outlet ?? "no outlet named").Close("span").Close("p");
        if (entry.Reading is { } reading)
        {
            var text = new ReportText(page, entry, reading.Document);
            text.Headline();
            About(page, entry);
            html.Close("header");
            text.Body();
        }
        else
        {
            html.Open("h3").Attribute("id", entry.Anchor + "-title").Quoted(entry.Report.Title ?? entry.Report.Source).Close("h3");
            About(page, entry);
            html.Close("header").Element("p", "The text of this report is not in this page.", "note");
        }
        html.Close("article");
    }

    private static void About(PageContext page, ReportEntry entry)
    {
        var html = page.Html.Open("p", "about");
        if (entry.Report.Published is { } published)
        {
            page.Date(published);
            if (entry.Report.PublishedBasis is { } basis)
                html.Text(" ").Element("span", "(" + Labels.Of(basis) + ")", "muted");
        }
        else
        {
            html.Element("span", "no date that the text defends", "muted");
        }
        html.Open("span", "file").Quoted(entry.Report.Source).Close("span").Close("p");
        foreach (var remark in entry.Remarks)
            html.Open("p", "note").Quoted(remark).Close("p");
    }
}
