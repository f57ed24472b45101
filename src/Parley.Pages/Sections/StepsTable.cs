using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>How the sides moved where they bargain over per cents or counts, and how far apart they were after each step.</summary>
internal static class StepsTable
{
    public static void Write(PageContext page, NegotiationView view)
    {
        if (view.Steps.Count < 2)
            return;
        var table = new TableWriter(page.Html, "How the sides moved in per cents and counts, and the gap after each step", "ledger", "Date", "Side", "To", "Moved", "In", "Gap");
        foreach (var step in view.Steps)
            Row(page, view, table, step);
        table.End();
    }

    /// <summary>"3 points", "3,000 tonnes".</summary>
    public static string Amount(decimal value, Unit unit) =>
        unit.IsPercent ? Math.Abs(value).ToString("0.##", CultureInfo.InvariantCulture) + (Math.Abs(value) == 1 ? " point" : " points") : AmountWords.Rounded(Math.Abs(value), unit);

    private static void Row(PageContext page, NegotiationView view, TableWriter table, PositionStep step)
    {
        table.Row();
        table.Cell("date");
        page.Date(step.Date, isShort: true);
        table.EndCell();
        table.Cell();
        page.Party(step.Party, view);
        table.EndCell();
        table.Cell("amount-cell");
        Value(page, view, step.Position);
        table.EndCell();
        table.TextCell(step.Moved switch { null => "first known", 0 => "not at all", { } moved => (moved < 0 ? "down " : "up ") + Amount(moved, step.Unit) });
        table.TextCell(step.Moved is null ? "" : MovesTable.Time(step.Days, step.Rounds));
        table.Cell();
        if (step.Gap is { } gap)
        {
            page.Html.Text(gap == 0 ? "none, against " : Amount(gap, step.Unit) + ", against ");
            Value(page, view, step.Other!);
        }
        table.EndCell();
        table.EndRow();
    }

    private static void Value(PageContext page, NegotiationView view, string id)
    {
        if (view.Positions.Find(one => one.Id == id) is { } position)
            page.Value(AmountWords.Of(position), position.Items.FirstOrDefault(), "figure");
    }
}
