using Parley.Model;

namespace Parley.Pages;

/// <summary>A chart's points and gaps in tables, for those who cannot see it and those who want the numbers.</summary>
internal static class ChartTables
{
    public static void Write(PageContext page, NegotiationView view, PositionChart chart)
    {
        var table = new TableWriter(page.Html, "Positions on the chart", "chart-table", "Date", "Side", "On the chart", "As said", "Stance");
        foreach (var series in chart.Series)
        {
            foreach (var point in series.Points)
                Point(page, view, table, chart, series, point);
        }
        foreach (var reference in chart.References)
        {
            foreach (var account in reference.Accounts)
                Reference(page, table, chart, reference, account);
        }
        table.End();
        if (view.Gaps.Count > 0)
            Gaps(page, view);
    }

    private static void Point(PageContext page, NegotiationView view, TableWriter table, PositionChart chart, ChartSeries series, ChartPoint point)
    {
        table.Row();
        table.Cell("date");
        page.Html.Text(point.Position.Date is { } date ? EdtfWords.WhenShort(date) : "reported by " + EdtfWords.WhenShort(EdtfDate.FromDay(point.Day)));
        table.EndCell();
        table.Cell();
        page.Party(series.Party, view);
        table.EndCell();
        table.TextCell(ChartSection.Amount(chart, point.Value));
        table.Cell();
        page.Value(AmountWords.Of(point.Position), point.Position.Items.FirstOrDefault());
        table.EndCell();
        table.Cell();
        page.Stance(point.Stance);
        table.EndCell();
        table.EndRow();
    }

    private static void Reference(PageContext page, TableWriter table, PositionChart chart, ChartReference reference, ChartPoint account)
    {
        table.Row();
        table.TextCell(reference.Period is { } period ? "for " + EdtfWords.Term(period) : "");
        table.Cell();
        page.Html.Text(Labels.Of(reference.Role));
        table.EndCell();
        table.TextCell(ChartSection.Amount(chart, account.Value));
        table.Cell();
        page.Value(AmountWords.Of(account.Position), account.Position.Items.FirstOrDefault());
        table.EndCell();
        table.Cell();
        page.Stance(account.Stance);
        table.EndCell();
        table.EndRow();
    }

    private static void Gaps(PageContext page, NegotiationView view)
    {
        var table = new TableWriter(page.Html, "The gap after each change of position", "chart-table", "Date", "Higher", "Lower", "Gap", "Note");
        foreach (var gap in view.Gaps)
        {
            table.Row();
            table.TextCell(gap.Date is { } date ? EdtfWords.WhenShort(date) : "no date", "date");
            foreach (var end in (GapEnd?[])[gap.High, gap.Low])
            {
                table.Cell();
                GapWords.End(page, view, end);
                if (end is null)
                    page.Html.Text("no amount");
                table.EndCell();
            }
            var difference = gap.Difference is { } money ? AmountWords.Rounded(money) : "not known";
            table.TextCell(gap.Percent is { } percent ? $"{difference} ({NumberWords.Rounded(percent)}\u00A0%)" : difference);
            table.Cell().Quoted(gap.Note ?? "");
            table.EndCell();
            table.EndRow();
        }
        table.End();
    }
}
