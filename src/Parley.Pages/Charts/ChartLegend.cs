using Parley.Model;

namespace Parley.Pages;

/// <summary>What the lines and markers of a chart mean.</summary>
internal static class ChartLegend
{
    public static void Write(PageContext page, NegotiationView view, PositionChart chart)
    {
        var html = page.Html.Open("ul", "legend");
        foreach (var series in chart.Series)
        {
            html.Open("li");
            page.Party(series.Party, view);
            html.Close("li");
        }
        if (Has(chart, static point => point.IsSolid))
            Item(html, "key-stated", "stated: solid");
        if (Has(chart, static point => point.Stance is Stance.Reported or Stance.Unconfirmed or Stance.Hypothetical))
            Item(html, "key-hearsay", "reported or unconfirmed: hollow, dashed");
        if (Has(chart, static point => point.Stance == Stance.Denied))
            Item(html, "key-denied", "denied: struck through, no line after it");
        if (chart.Gaps.Count > 0)
            Item(html, "key-gap", "gap between the sides");
        if (chart.References.Count > 0)
            Item(html, "key-reference", "paid or agreed");
        html.Close("ul");
    }

    private static bool Has(PositionChart chart, Predicate<ChartPoint> fits) => chart.Series.Exists(series => series.Points.Exists(fits));

    private static void Item(HtmlWriter html, string cssClass, string text)
    {
        html.Open("li", cssClass).Open("svg").Attribute("viewBox", "0 0 34 14").Attribute("width", "34").Attribute("height", "14").Attribute("aria-hidden", "true");
        if (cssClass == "key-gap")
            html.Open("rect", "gap-band").Attribute("x", "2").Attribute("y", "1").Attribute("width", "30").Attribute("height", "12").Close("rect");
        else if (cssClass == "key-reference")
            html.Open("line", "reference").Attribute("x1", "1").Attribute("y1", "7").Attribute("x2", "33").Attribute("y2", "7").Close("line");
        else
            Marker(html, cssClass);
        html.Close("svg").Text(text).Close("li");
    }

    private static void Marker(HtmlWriter html, string cssClass)
    {
        if (cssClass != "key-denied")
            html.Open("path", cssClass == "key-hearsay" ? "step hearsay" : "step").Attribute("d", "M9 7H33").Close("path");
        html.Open("circle", "marker").Attribute("cx", "9").Attribute("cy", "7").Attribute("r", "5").Close("circle");
        if (cssClass == "key-denied")
            html.Open("path", "strike").Attribute("d", "M2 14L16 0").Close("path");
    }
}
