using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The dossier as one self-contained HTML file: it opens from disk, loads nothing, and reads without scripts.</summary>
/// <remarks>A pure function of its arguments: the same dossier and readings give the same bytes.</remarks>
public static class DossierPage
{
    /// <param name="dossier">What is shown.</param>
    /// <param name="readings">The readings that it points at, by document id. A report whose reading is missing is listed without its text.</param>
    /// <param name="remarks">What a reader should know of how a report was read, by document id: that it is a live blog, or only its beginning; null where nothing is known.</param>
    public static string Render(Dossier dossier, IReadOnlyDictionary<string, Reading> readings, IReadOnlyDictionary<string, ImmutableArray<string>>? remarks = null) => Render(dossier, readings, PageLimits.Default, remarks);

    internal static string Render(Dossier dossier, IReadOnlyDictionary<string, Reading> readings, PageLimits limits, IReadOnlyDictionary<string, ImmutableArray<string>>? remarks = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(readings);
        var evidence = new EvidenceIndex(dossier, readings, limits, remarks);
        var page = new PageContext(new HtmlWriter(), dossier, evidence);
        var views = NegotiationViews.Of(dossier, evidence);
        PageFrame.Write(page, views);
        return page.Html.ToString();
    }
}
