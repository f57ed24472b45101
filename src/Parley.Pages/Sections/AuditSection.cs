using Parley.Model;

namespace Parley.Pages;

/// <summary>Every sum that the reports set up, worked out again; what does not work out comes first.</summary>
internal static class AuditSection
{
    // In the order in which a reader wants them.
    private static readonly string[] Verdicts = ["does-not", "near", "not-known", "works-out"];

    public static void Write(PageContext page, NegotiationView view)
    {
        var html = page.Html.Open("p", "tally");
        html.Text(string.Join(", ", Verdicts.Select(verdict => $"{Labels.Verdict(verdict)}: {view.Audit.Count(check => check.Verdict == verdict)}")) + ".").Close("p");
        var table = new TableWriter(html, "Sums of the reports, worked out again", "ledger audit", "What", "Worked out", "Verdict", "Within", "Words");
        foreach (var verdict in Verdicts)
        {
            foreach (var check in view.Audit.Where(check => check.Verdict == verdict))
                Row(page, table, check);
        }
        table.End();
    }

    private static void Row(PageContext page, TableWriter table, AuditCheck check)
    {
        table.Row();
        table.TextCell(Labels.Audit(check.Kind));
        table.Cell().Prose("div", check.Text);
        table.EndCell();
        table.Cell();
        page.Badge(Labels.Verdict(check.Verdict), check.Verdict switch { "works-out" => "dis-consistent", "near" => "dis-reconciled", "does-not" => "dis-open", _ => "stance-hypothetical" });
        table.EndCell();
        table.TextCell(check.Tolerance, "muted");
        table.Cell();
        page.Sources(check.Items);
        table.EndCell();
        table.EndRow();
    }
}
