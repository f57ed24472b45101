using System.Globalization;
using Parley.Model;
using Parley.Terms;

namespace Parley.Pages;

/// <summary>Axes and marks that the cost charts share. Years from left to right, amounts from the bottom up.</summary>
internal sealed class CostCanvas
{
    public const double Width = 900, Height = 380, Left = 70, Top = 34, Bottom = 340;

    private readonly HtmlWriter _html;
    private readonly int _first;
    private readonly double _step;

    public CostCanvas(HtmlWriter html, int firstYear, int lastYear, decimal least, decimal most, double right)
    {
        (_html, _first, Right) = (html, firstYear, right);
        _step = (right - Left) / Math.Max(1, lastYear - firstYear + 1);
        Amounts = new AmountScale(least, Math.Max(most, 0.01m), Top, Bottom);
        Years = lastYear - firstYear + 1;
    }

    public double Right { get; }

    public int Years { get; }

    public AmountScale Amounts { get; }

    /// <summary>The room of one year.</summary>
    public double Step => _step;

    /// <summary>The middle of a year.</summary>
    public double X(int year) => Left + (year - _first + 0.5) * _step;

    public void Open(string id, string title, string summary)
    {
        _html.Open("svg", "cost-chart").Attribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}"))
            .Attribute("role", "group").Attribute("aria-labelledby", id + "-title").Attribute("aria-describedby", id + "-desc");
        _html.Open("title").Attribute("id", id + "-title").Text(title).Close("title");
        _html.Open("desc").Attribute("id", id + "-desc").Text(summary).Close("desc");
    }

    public void Axes(CurrencyCode currency)
    {
        var most = Amounts.Ticks[^1].Value;
        var (scale, name) = Amounts.IsLogarithmic ? (1m, "") : most >= 1e12m ? (1e12m, "trillion ") : most >= 1e9m ? (1e9m, "billion ") : most >= 1e6m ? (1e6m, "million ") : (1m, "");
        _html.Open("g", "axis").Attribute("aria-hidden", "true");
        Text(4, 14, name + currency + (Amounts.IsLogarithmic ? ", each line ten times the one below" : ""), TextAnchor.Start, "unit");
        foreach (var tick in Amounts.Ticks)
        {
            Rule(Left, Amounts.Y(tick.Value), Right, Amounts.Y(tick.Value), tick.Value == 0 ? "zero" : "grid");
            Text(Left - 7, Amounts.Y(tick.Value) + 4, Amounts.IsLogarithmic ? NumberWords.Short(tick.Value) : NumberWords.Exact(tick.Value / scale), TextAnchor.End, "tick");
        }
        // Where there are many years, every second or fifth is named.
        var every = Years <= 16 ? 1 : Years <= 32 ? 2 : 5;
        for (var i = 0; i < Years; i += every)
            Text(X(_first + i), Bottom + 20, CostView.Year(_first + i), TextAnchor.Middle, "tick tick-year");
        _html.Close("g");
    }

    /// <summary>A bar that opens the reason for it.</summary>
    public void Bar(string anchor, string label, double x, double width, double top, double bottom, string cssClass)
    {
        _html.Open("a", "cost-bar").Attribute("href", "#" + anchor).Attribute("aria-label", label);
        _html.Open("rect", cssClass).Number("x", x).Number("y", top).Number("width", width).Number("height", Math.Max(0.5, bottom - top));
        _html.Element("title", label).Close("rect").Close("a");
    }

    public void Rule(double x1, double y1, double x2, double y2, string cssClass) =>
        _html.Open("line", cssClass).Number("x1", x1).Number("y1", y1).Number("x2", x2).Number("y2", y2).Close("line");

    public void Text(double x, double y, string text, TextAnchor anchor, string cssClass) =>
        _html.Open("text", cssClass).Number("x", x).Number("y", y)
            .Attribute("text-anchor", anchor switch { TextAnchor.Start => null, TextAnchor.Middle => "middle", _ => "end" }).Text(text).Close("text");

    /// <summary>Years and amounts of several paths.</summary>
    public static (int First, int Last, decimal Least, decimal Most)? Extent(IEnumerable<MeasuredPath> paths)
    {
        var (first, last, least, most) = (int.MaxValue, int.MinValue, decimal.MaxValue, 0m);
        foreach (var year in paths.SelectMany(static path => path.Years))
        {
            (first, last) = (Math.Min(first, year.Year), Math.Max(last, year.Year));
            if (year.Converted is { } amount and > 0)
                (least, most) = (Math.Min(least, amount), Math.Max(most, amount));
        }
        return most > 0 ? (first, last, least, most) : null;
    }
}
