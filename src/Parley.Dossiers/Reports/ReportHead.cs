using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What the dossier lists of a report; see <see cref="Document"/>.</summary>
internal sealed record ReportHead(string Id, string Source, string? Outlet, string? Title, EdtfDate? Published, PublishedBasis? PublishedBasis)
{
    public static ReportHead Of(Document document) => new(document.Id, document.Source, document.Outlet, document.Title, document.Published, document.PublishedBasis);
}
