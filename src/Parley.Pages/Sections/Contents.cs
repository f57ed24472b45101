namespace Parley.Pages;

/// <summary>The list of contents beside the page (above it where there is no room).</summary>
internal static class Contents
{
    // Beyond this the list would be longer than what it lists; the headings remain.
    private const int MostWithSections = 5;

    public static void Write(PageContext page, List<NegotiationView> views)
    {
        var html = page.Html.Open("nav", "contents").Attribute("aria-label", "Contents").Open("ul");
        var several = page.Dossier.Negotiations.Length > 1;
        foreach (var view in views)
        {
            if (!several && view.Negotiation is not null)
            {
                Sections(html, view);
                continue;
            }
            html.Open("li").Open("a", views.Count <= MostWithSections ? "part" : null).Attribute("href", "#" + view.Anchor).Quoted(view.Name).Close("a");
            if (views.Count <= MostWithSections)
            {
                html.Open("ul");
                Sections(html, view);
                html.Close("ul");
            }
            html.Close("li");
        }
        html.Open("li").Link("reports", "Reports", several ? "part" : null).Close("li").Close("ul").Close("nav");
    }

    private static void Sections(HtmlWriter html, NegotiationView view)
    {
        foreach (var section in NegotiationPart.SectionsOf(view))
            html.Open("li").Link(section.Anchor(view), section.Title).Close("li");
    }
}
