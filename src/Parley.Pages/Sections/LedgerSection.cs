using Parley.Model;

namespace Parley.Pages;

/// <summary>Every position in time order, with the words it rests on and what it comes to.</summary>
internal static class LedgerSection
{
    public static void Write(PageContext page, NegotiationView view)
    {
        var table = new TableWriter(
            page.Html, "Positions in time order, as said and in money", "ledger", "Date", "Side and issue", "Amount", "Stance", "Comes to", "Reports");
        foreach (var position in view.Positions)
            Row(page, view, table, position);
        table.End();
        MovesTable.Write(page, view);
        StepsTable.Write(page, view);
        ExchangeRateUse.Write(page, view);
    }

    private static void Row(PageContext page, NegotiationView view, TableWriter table, Position position)
    {
        table.Row("stance-row-" + Labels.Of(position.Stance));
        var html = table.Cell("date");
        if (position.Date is null)
            html.Element("span", "no date", "muted");
        page.Date(position.Date, isShort: true);
        table.EndCell();
        table.Cell();
        page.Party(position.Party, view);
        html.Open("span", "role").Text(Labels.Of(position.Role)).Close("span");
        if (position.Issue is { } issue)
            html.Element("div", issue, "muted");
        table.EndCell();
        Amount(page, table, position);
        table.Cell();
        page.Stance(position.Stance);
        table.EndCell();
        table.Cell();
        PositionCells.ComesTo(page, position, "div");
        table.EndCell();
        table.Cell();
        page.Sources(position.Items);
        if (position.Independent > 0 && position.Independent < position.Items.Length)
            html.Element("div", NumberWords.Count(position.Independent, "independent report", "independent reports"), "muted");
        if (position.Reason is { } reason)
            html.Open("details", "why").Element("summary", "why one line").Prose("p", reason, "note").Close("details");
        table.EndCell();
        table.EndRow();
    }

    private static void Amount(PageContext page, TableWriter table, Position position)
    {
        var html = table.Cell("amount-cell");
        page.Value(AmountWords.Of(position), position.Items.FirstOrDefault(), "figure");
        if (PositionCells.For(position) is { Length: > 0 } time)
            html.Element("div", time);
        if (PositionCells.From(position) is { } start)
            html.Prose("div", start, "muted");
        if (!position.Items.IsEmpty)
            html.Open("div", "as-said").Excerpt(position.Items[0].Quote).Close("div");
        table.EndCell();
    }
}
