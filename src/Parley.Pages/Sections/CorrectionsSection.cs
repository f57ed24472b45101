namespace Parley.Pages;

/// <summary>What a person set right, beside what was read.</summary>
internal static class CorrectionsSection
{
    public static void Write(PageContext page)
    {
        if (page.Dossier.Corrections.IsDefaultOrEmpty)
            return;
        var html = page.Html.Open("section", "part").Attribute("aria-labelledby", "corrections").Heading(2, "Set right by hand", "corrections");
        var table = new TableWriter(html, "Corrections, which win over what was read", "corrections", "Line", "What", "Read", "Now", "Who and when", "Why");
        foreach (var one in page.Dossier.Corrections)
        {
            table.Row();
            foreach (var text in (string?[])[one.Item, one.Field, one.Was ?? "nothing", one.Now ?? "nothing", one.Who + ", " + one.When, one.Why])
            {
                table.Cell().Quoted(text ?? "");
                table.EndCell();
            }
            table.EndRow();
        }
        table.End();
        html.Close("section");
    }
}
