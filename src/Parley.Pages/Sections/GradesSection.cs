using System.Globalization;

namespace Parley.Pages;

/// <summary>The grades that a user gave outlets and speakers; nothing is graded silently, so ungraded ones are not listed.</summary>
internal static class GradesSection
{
    public static void Write(PageContext page)
    {
        var graded = page.Dossier.Sources.Where(source => source.Reliability is not null || source.Credibility is not null).ToList();
        if (graded.Count == 0)
            return;
        var html = page.Html.Open("section", "part").Attribute("aria-labelledby", "grades").Heading(2, "Grades of sources", "grades");
        var table = new TableWriter(html, "Reliability A to F, credibility 1 to 6, as given by a user (NATO Admiralty system)", "grades", "Source", "Kind", "Reliability", "Credibility");
        foreach (var source in graded)
        {
            table.Row();
            table.Cell().Quoted(source.Name);
            table.EndCell();
            table.Cell().Quoted(source.Kind);
            table.EndCell();
            table.Cell().Quoted(source.Reliability ?? "not graded");
            table.EndCell();
            table.TextCell(source.Credibility?.ToString(CultureInfo.InvariantCulture) ?? "not graded");
            table.EndRow();
        }
        table.End();
        html.Close("section");
    }
}
