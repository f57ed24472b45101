using System.Globalization;
using Parley.Terms;

namespace Parley.Pages;

/// <summary>What each assumption is worth, and the quantiles of the drawn paths.</summary>
internal static class RiskSection
{
    private const double Row = 26, NameRoom = 190;

    public static void Write(CostView view)
    {
        if (view.Risk is not { } risk)
            return;
        var html = view.Html.Open("section", "section").Heading(2, "What is uncertain", "risk");
        html.Element("p", risk.History, "note");
        if (risk.Tornado.Length > 0)
            Tornado(view, risk);
        Table(view, risk);
        html.Close("section");
    }

    private static void Tornado(CostView view, RiskResult risk)
    {
        var html = view.Html;
        var (low, high) = (risk.Tornado.Min(static bar => Math.Min(bar.TotalAtLow, bar.TotalAtHigh)), risk.Tornado.Max(static bar => Math.Max(bar.TotalAtLow, bar.TotalAtHigh)));
        var scale = (CostCanvas.Width - NameRoom - 200) / (double)Math.Max(0.01m, high - low);
        html.Open("figure", "chart").Open("svg", "cost-chart").Attribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {CostCanvas.Width} {risk.Tornado.Length * Row + 10}"))
            .Attribute("role", "group").Attribute("aria-label", "What each assumption is worth in the sum of all years");
        for (var i = 0; i < risk.Tornado.Length; i++)
        {
            var bar = risk.Tornado[i];
            var (from, to) = (Math.Min(bar.TotalAtLow, bar.TotalAtHigh), Math.Max(bar.TotalAtLow, bar.TotalAtHigh));
            var (x, y, width) = (NameRoom + 100 + (double)(from - low) * scale, i * Row + 6, Math.Max(1, (double)(to - from) * scale));
            var label = $"{bar.Name}, {NumberWords.Exact(bar.Low)} to {NumberWords.Exact(bar.High)} per cent: {NumberWords.Short(from)} to {NumberWords.Short(to)} {risk.Agreement.Currency}";
            html.Open("a", "cost-bar").Attribute("href", "#" + Anchor(i)).Attribute("aria-label", label);
            html.Open("rect", "cost-4").Number("x", x).Number("y", y).Number("width", width).Number("height", Row - 8).Element("title", label).Close("rect").Close("a");
            Text(html, NameRoom - 8, y + 13, bar.Name, "end", "tick");
            Text(html, x - 6, y + 13, NumberWords.Short(from), "end", "value");
            Text(html, x + width + 6, y + 13, NumberWords.Short(to), null, "value");
        }
        html.Close("svg").Close("figure");
        var table = new TableWriter(html, $"The sum of all years in {risk.Agreement.Currency}, with one assumption at the ends of its range and the others in the middle.", "cost-table", "Assumption", "Low, %", "High, %", "Sum at low", "Sum at high", "Range");
        for (var i = 0; i < risk.Tornado.Length; i++)
        {
            var bar = risk.Tornado[i];
            table.Row(id: Anchor(i));
            table.TextCell(bar.Name);
            foreach (var value in (decimal[])[bar.Low, bar.High, bar.TotalAtLow, bar.TotalAtHigh])
                table.TextCell(NumberWords.Exact(value), "number");
            table.TextCell(bar.Basis);
            table.EndRow();
        }
        table.End();
    }

    private static void Table(CostView view, RiskResult risk)
    {
        string[] columns = ["Year", "Mean", .. risk.Total.Quantiles.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Probability * 100:0} of 100 below"))];
        var table = new TableWriter(view.Html, $"Paths in {risk.Agreement.Currency}; in brackets the 95 per cent interval of the sampling error.", "cost-table", columns);
        foreach (var year in risk.Years.Append(risk.Total))
        {
            table.Row(year.Year == 0 ? "sum" : null);
            table.TextCell(year.Year == 0 ? "Sum" : CostView.Year(year.Year));
            table.TextCell(NumberWords.Rounded(year.Mean), "number");
            foreach (var quantile in year.Quantiles)
                table.TextCell(quantile.Low == quantile.High ? NumberWords.Exact(quantile.Value) : $"{NumberWords.Exact(quantile.Value)} ({NumberWords.Short(quantile.Low)} to {NumberWords.Short(quantile.High)})", "number");
            table.EndRow();
        }
        table.End();
    }

    private static string Anchor(int bar) => string.Create(CultureInfo.InvariantCulture, $"assumption-{bar}");

    private static void Text(HtmlWriter html, double x, double y, string text, string? anchor, string cssClass) =>
        html.Open("text", cssClass).Number("x", x).Number("y", y).Attribute("text-anchor", anchor).Text(text).Close("text");
}
