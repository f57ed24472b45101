using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The page around its sections: head, masthead, contents, main part, foot.</summary>
internal static class PageFrame
{
    public static void Write(PageContext page, List<NegotiationView> views)
    {
        var title = Title(page);
        Around(page, title, () => Body(page, title, views));
    }

    /// <summary>A page that the caller fills.</summary>
    public static void Around(PageContext page, string title, Action write)
    {
        var (style, script) = (PageAsset.Load("page.css"), PageAsset.Load("page.js"));
        var html = page.Html.DocumentType().Open("html").Attribute("lang", "en");
        Head(html, title, style, script);
        html.Open("body").Link("main", "Skip to the record", "skip");
        write();
        html.Asset("script", script).Close("body").Close("html");
    }

    /// <summary>A page without contents beside it: a head and one section, which the caller fills.</summary>
    public static void Plain(PageContext page, string title, Action head, Action section) => Around(page, title, () =>
    {
        var html = page.Html.Open("header", "masthead");
        head();
        html.Close("header").Open("main", "frame plain").Attribute("id", "main").Open("div", "section");
        section();
        html.Close("div").Close("main");
    });

    private static void Body(PageContext page, string title, List<NegotiationView> views)
    {
        var html = page.Html;
        Masthead.Write(page, title, views);
        html.Open("div", "frame");
        Contents.Write(page, views);
        html.Open("main").Attribute("id", "main");
        foreach (var view in views)
            NegotiationPart.Write(page, view, page.Dossier.Negotiations.Length > 1 || view.Negotiation is null);
        CorrectionsSection.Write(page);
        GradesSection.Write(page);
        ReportsSection.Write(page);
        html.Close("main").Close("div");
        PageFoot.Write(page);
    }

    private static void Head(HtmlWriter html, string title, PageAsset style, PageAsset script)
    {
        html.Open("head");
        html.Open("meta").Attribute("charset", "utf-8");
        html.Open("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", ContentSecurityPolicy.For(style, script));
        html.Open("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1");
        html.Open("meta").Attribute("name", "color-scheme").Attribute("content", "light dark");
        html.Open("meta").Attribute("name", "referrer").Attribute("content", "no-referrer");
        html.Element("title", title).Asset("style", style).Close("head");
    }

    private static string Title(PageContext page) => page.Dossier.Negotiations switch
    {
        [] => "Dossier",
        [var only] => only.Name,
        var several => Between(page, several) + NumberWords.Count(several.Length, "negotiation", "negotiations"),
    };

    // Several rounds of agreements between the same sides are one story.
    private static string Between(PageContext page, ImmutableArray<Negotiation> negotiations)
    {
        var parties = negotiations[0].Parties;
        if (parties.Length != 2)
            return "";
        foreach (var other in negotiations)
        {
            if (other.Parties.Length != 2 || other.Parties[0] != parties[0] || other.Parties[1] != parties[1])
                return "";
        }
        return $"{PartyWords.Of(parties[0])} \u2013 {PartyWords.Of(parties[1])}: ";
    }
}
