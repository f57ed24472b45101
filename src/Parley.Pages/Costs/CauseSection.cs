using System.Globalization;
using Parley.Terms;

namespace Parley.Pages;

/// <summary>Why the positions differ from the agreement: base, escalation, exchange rate, rounding.</summary>
internal static class CauseSection
{
    private const double Row = 26, NameRoom = 130;

    private static readonly (string Name, Func<DifferenceYear, decimal> Of)[] Causes =
    [
        ("base", static year => year.Base), ("escalation", static year => year.Escalation), ("exchange rate", static year => year.Exchange), ("rounding", static year => year.Rounding),
        ("difference", static year => year.Difference),
    ];

    public static void Write(CostView view)
    {
        if (view.Differences.Count == 0)
            return;
        var html = view.Html.Open("section", "section").Heading(2, "Why they differ", "causes");
        html.Element("p", "The causes sum exactly to the difference: what the first amount makes, what its growth makes, what rates of exchange make, and what rounding makes.", "note");
        for (var i = 0; i < view.Differences.Count; i++)
            Difference(view, view.Differences[i], i);
        html.Close("section");
    }

    private static void Difference(CostView view, PathDifference difference, int at)
    {
        var (html, total) = (view.Html, difference.Total);
        var name = difference.Other.Result.Agreement.Name;
        html.Open("h3").Quoted(name).Close("h3");
        var span = Math.Max(1, Causes.Max(cause => Math.Abs(cause.Of(total))));
        var id = string.Create(CultureInfo.InvariantCulture, $"cause-{at}");
        html.Open("figure", "chart").Open("svg", "cost-chart").Attribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {CostCanvas.Width} {Causes.Length * Row + 10}"))
            .Attribute("role", "group").Attribute("aria-labelledby", id + "-title");
        html.Open("title").Attribute("id", id + "-title").Text($"{name}: difference in all years by cause").Close("title");
        var middle = NameRoom + (CostCanvas.Width - NameRoom) / 2;
        html.Open("line", "zero").Number("x1", middle).Number("y1", 0).Number("x2", middle).Number("y2", Causes.Length * Row + 6).Close("line");
        for (var i = 0; i < Causes.Length; i++)
            Bar(view, Causes[i].Name, Causes[i].Of(total), (double)(Causes[i].Of(total) / span), i, middle, $"{id}-table");
        html.Close("svg").Close("figure");
        Table(view, difference, $"{id}-table");
    }

    private static void Bar(CostView view, string name, decimal amount, double part, int row, double middle, string anchor)
    {
        var (html, y, half) = (view.Html, row * Row + 6, (CostCanvas.Width - NameRoom) / 2 - 110);
        var width = Math.Abs(part) * half;
        var label = $"{name}: {view.Amount(amount)}";
        html.Open("a", "cost-bar").Attribute("href", "#" + anchor).Attribute("aria-label", label);
        html.Open("rect", name == "difference" ? "cost-0" : amount < 0 ? "cost-3" : "cost-2").Number("x", amount < 0 ? middle - width : middle).Number("y", y).Number("width", Math.Max(0.5, width)).Number("height", Row - 8);
        html.Element("title", label).Close("rect").Close("a");
        html.Open("text", "tick").Number("x", NameRoom - 8).Number("y", y + 13).Attribute("text-anchor", "end").Text(name).Close("text");
        html.Open("text", "value").Number("x", amount < 0 ? middle - width - 6 : middle + width + 6).Number("y", y + 13).Attribute("text-anchor", amount < 0 ? "end" : null).Text(view.Short(amount)).Close("text");
    }

    private static void Table(CostView view, PathDifference difference, string id)
    {
        view.Html.Open("div").Attribute("id", id);
        var table = new TableWriter(view.Html, $"In {difference.Reference.Currency}, less {difference.Reference.Result.Agreement.Name}.", "cost-table", "Year", "Difference", "Base", "Escalation", "Exchange rate", "Rounding");
        foreach (var year in difference.Years)
            Line(table, CostView.Year(year.Year), year);
        Line(table, "Sum", difference.Total);
        table.End();
        view.Html.Close("div");
    }

    private static void Line(TableWriter table, string name, DifferenceYear year)
    {
        table.Row(name == "Sum" ? "sum" : null);
        table.TextCell(name);
        foreach (var value in (decimal[])[year.Difference, year.Base, year.Escalation, year.Exchange, year.Rounding])
            table.TextCell(NumberWords.Exact(value), "number");
        table.EndRow();
    }
}
