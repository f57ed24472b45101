using Parley.Model;

namespace Parley.Pages;

/// <summary>The dossier as one self-contained HTML file: it opens from disk, loads nothing, and reads without scripts.</summary>
/// <remarks>A pure function of its arguments: the same dossier and readings give the same bytes.</remarks>
public static class DossierPage
{
    /// <param name="dossier">What is shown.</param>
    /// <param name="readings">The readings that it points at, by document id. A report whose reading is missing is listed without its text.</param>
    public static string Render(Dossier dossier, IReadOnlyDictionary<string, Reading> readings) => Render(dossier, readings, PageLimits.Default);

    internal static string Render(Dossier dossier, IReadOnlyDictionary<string, Reading> readings, PageLimits limits)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(readings);
        var evidence = new EvidenceIndex(dossier, readings, limits);
        var page = new PageContext(new HtmlWriter(), dossier, evidence);
        var views = NegotiationViews.Of(dossier, evidence);
        PageFrame.Write(page, views);
        return page.Html.ToString();
    }
}
