using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>How far and how fast each side moved, each end a link to the words it rests on.</summary>
internal static class MovesTable
{
    public static void Write(PageContext page, NegotiationView view)
    {
        if (view.Moves.Count == 0)
            return;
        var table = new TableWriter(page.Html, "How far each side moved, and in how many days", "ledger", "Side", "From", "To", "Change", "Days");
        foreach (var move in view.Moves)
            Row(page, view, table, move);
        table.End();
    }

    private static void Row(PageContext page, NegotiationView view, TableWriter table, PositionMove move)
    {
        table.Row();
        table.Cell();
        page.Party(move.Party, view);
        table.EndCell();
        End(page, view, table, move.From);
        End(page, view, table, move.To);
        table.TextCell($"{(move.Change.Amount < 0 ? "down " : "up ")}{AmountWords.Rounded(move.Change with { Amount = Math.Abs(move.Change.Amount) })}, {Math.Abs(move.Percent).ToString("0.#", CultureInfo.InvariantCulture)} per cent");
        table.TextCell(move.Days?.ToString(CultureInfo.InvariantCulture) ?? "not known");
        table.EndRow();
    }

    private static void End(PageContext page, NegotiationView view, TableWriter table, string id)
    {
        table.Cell("amount-cell");
        if (view.Positions.Find(one => one.Id == id) is { } position)
            page.Value(AmountWords.Of(position), position.Items.FirstOrDefault(), "figure");
        table.EndCell();
    }
}
