using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Pages;

/// <summary>One report of a large dossier: its clean text with all that was read in it marked.</summary>
public static class ReportPage
{
    private static readonly Lazy<PageAsset> Style = new(() => PageAsset.Load("report.css"));

    /// <param name="reading">What was read; nothing else changes the page.</param>
    /// <param name="remarks">What a reader should know of how it was read.</param>
    public static PageFile Render(Reading reading, ImmutableArray<string> remarks)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var document = reading.Document;
        var report = new DossierReport { Id = document.Id, Source = document.Source, Outlet = document.Outlet, Title = document.Title, Published = document.Published, PublishedBasis = document.PublishedBasis };
        var readings = new Dictionary<string, Reading>(StringComparer.Ordinal) { [document.Id] = reading };
        var all = remarks.IsDefaultOrEmpty ? null : new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal) { [document.Id] = remarks };
        var dossier = new Dossier { Reports = [report] };
        var page = new PageContext(new HtmlWriter(), dossier, new EvidenceIndex(dossier, readings, PageLimits.None, all, "../"));
        Write(page, document);
        return new(PageFiles.Report(document.Id), page.Html.ToString());
    }

    private static void Write(PageContext page, Document document)
    {
        var html = page.Html.DocumentType().Open("html").Attribute("lang", "en").Open("head").Open("meta").Attribute("charset", "utf-8");
        html.Open("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", $"default-src 'none'; style-src '{Style.Value.Hash}'; base-uri 'none'; form-action 'none'");
        html.Open("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1");
        html.Open("meta").Attribute("name", "referrer").Attribute("content", "no-referrer");
        html.Element("title", document.Title ?? document.Source).Asset("style", Style.Value).Close("head").Open("body");
        html.Open("p", "back").Open("a").Attribute("href", LocalPage.From(PageFiles.Reports, PageFiles.Index)).Text("The whole dossier").Close("a").Close("p");
        ReportsSection.Report(page, page.Evidence.Entries[0], isAlone: true);
        html.Close("body").Close("html");
    }
}
