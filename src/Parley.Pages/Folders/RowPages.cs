using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The pages of one row of agreements in a large dossier: one that has everything but the reports' texts, and further ones where very much was said.</summary>
/// <param name="Files">The main page first.</param>
/// <param name="Entry">Its lines on the page of contents.</param>
public sealed record RowPages(ImmutableArray<PageFile> Files, string Entry)
{
    /// <param name="dossier">Of these reports alone.</param>
    /// <param name="readings">By document id.</param>
    /// <param name="remarks">What a reader should know of how a report was read, by document id.</param>
    public static RowPages Render(Dossier dossier, IReadOnlyDictionary<string, Reading> readings, IReadOnlyDictionary<string, ImmutableArray<string>>? remarks)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(readings);
        var evidence = new EvidenceIndex(dossier, readings, PageLimits.None, remarks, "../");
        var views = NegotiationViews.Of(dossier, evidence);
        var said = new SaidPages(dossier, evidence, dossier.Reports[0].Id);
        var page = new PageContext(new HtmlWriter(), dossier, evidence) { Said = said };
        PageFrame.Write(page, views);
        var main = new PageFile(PageFiles.Row(dossier.Reports[0].Id), page.Html.ToString());
        return new([main, .. said.Files], ContentsEntry.Of(dossier, views, main.Name));
    }
}
