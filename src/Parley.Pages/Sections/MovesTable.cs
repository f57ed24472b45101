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
        var table = new TableWriter(page.Html, "How far and how fast each side moved", "ledger", "Side", "From", "To", "Change", "In", "Pace");
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
        table.TextCell(Time(move.Days, move.Rounds));
        table.TextCell(move.PerMonth is { } pace ? $"{AmountWords.Rounded(pace with { Amount = Math.Abs(pace.Amount) })} a month" : "");
        table.EndRow();
    }

    /// <summary>"66 days, 2 rounds".</summary>
    public static string Time(int? daysBetween, int? roundsBetween)
    {
        if (daysBetween is not { } days)
            return "not known";
        var time = NumberWords.Count(days, "day", "days");
        return roundsBetween is { } rounds and > 0 ? $"{time}, {NumberWords.Count(rounds, "round", "rounds")}" : time;
    }

    private static void End(PageContext page, NegotiationView view, TableWriter table, string id)
    {
        table.Cell("amount-cell");
        if (view.Positions.Find(one => one.Id == id) is { } position)
            page.Value(AmountWords.Of(position), position.Items.FirstOrDefault(), "figure");
        table.EndCell();
    }
}
