using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Parley.Model;
using Parley.Pages;

namespace Parley.Tests.Pages;

/// <summary>A page as an HTML parser sees it that had no part in writing it.</summary>
internal static class Rendered
{
    public static readonly string Text = DossierPage.Render(PierTalks.Dossier, PierTalks.Readings);

    public static IDocument Page => Parse(Text);

    public static IDocument Of(Dossier dossier, params Reading[] readings) =>
        Parse(DossierPage.Render(dossier, readings.ToDictionary(reading => reading.Document.Id)));

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static IEnumerable<string> Ids(this IDocument page) => page.All.Select(element => element.GetAttribute("id")).OfType<string>();

    /// <summary>The anchors that links lead to.</summary>
    public static IEnumerable<string> Targets(this IParentNode part) =>
        part.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "").Select(href => href.TrimStart('#'));
}
