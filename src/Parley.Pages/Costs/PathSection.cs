using System.Globalization;
using System.Text;
using Parley.Terms;

namespace Parley.Pages;

/// <summary>Positions against the agreed path, with the band that its uncertainty draws.</summary>
internal static class PathSection
{
    // More lines than there is room for names: the rest have theirs where one points at them, and in the table.
    private const double LabelRoom = 210, LabelHeight = 34, LabelTop = CostCanvas.Top - 20, LabelBottom = CostCanvas.Bottom + 10;

    private const int MostColumns = 5;

    public static void Write(CostView view)
    {
        if (view.Paths.Count < 2 && view.Risk is null || CostCanvas.Extent(view.Paths) is not { } extent)
            return;
        var html = view.Html.Open("section", "section").Heading(2, view.Paths.Count > 1 ? "Positions beside the agreement" : "How far it may go", "paths");
        var most = view.Risk is { } risk ? Math.Max(extent.Most, Band(view, risk).Select(static one => one.High).DefaultIfEmpty(0).Max()) : extent.Most;
        var canvas = new CostCanvas(html, extent.First, extent.Last, extent.Least, most, CostCanvas.Width - LabelRoom);
        html.Open("figure", "chart");
        canvas.Open("paths-chart", "Amounts over the years, a line for each", Summary(view));
        canvas.Axes(view.First.Currency);
        if (view.Risk is not null)
            DrawBand(view, canvas);
        for (var i = view.Paths.Count - 1; i >= 0; i--)
            Line(view, canvas, i);
        Labels(view, canvas);
        html.Close("svg").Open("figcaption");
        html.Element("p", view.Risk is { IsDrawn: true } ? $"Each point opens the reason for its amount. The band holds 90 of 100 paths: {view.Risk.History}" : "Each point opens the reason for its amount.", "note");
        html.Close("figcaption").Close("figure");
        if (view.Paths.Count > 1)
            Table(view);
        html.Close("section");
    }

    // The band is in the agreement's currency: it is drawn where that is what is shown.
    private static IEnumerable<(int Year, decimal Low, decimal High)> Band(CostView view, RiskResult risk)
    {
        foreach (var year in risk.Years)
        {
            if (view.First.Find(year.Year)?.Rate is { } rate)
                yield return (year.Year, year.At(0.05).Value * rate, year.At(0.95).Value * rate);
        }
    }

    private static void DrawBand(CostView view, CostCanvas canvas)
    {
        var path = new StringBuilder();
        List<(int Year, decimal Low, decimal High)> band = [.. Band(view, view.Risk!)];
        foreach (var (year, _, high) in band)
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{canvas.X(year):0.#} {canvas.Amounts.Y(high):0.#}");
        for (var i = band.Count - 1; i >= 0; i--)
            path.Append(CultureInfo.InvariantCulture, $"L{canvas.X(band[i].Year):0.#} {canvas.Amounts.Y(band[i].Low):0.#}");
        if (band.Count > 1)
            view.Html.Open("path", "risk-band").Attribute("d", path.Append('Z').ToString()).Attribute("aria-hidden", "true").Close("path");
    }

    private static void Line(CostView view, CostCanvas canvas, int at)
    {
        var (path, d) = (view.Paths[at], new StringBuilder());
        view.Html.Open("g", CostView.Class(at));
        foreach (var year in path.Years)
        {
            if (year.Converted is { } amount)
                d.Append(CultureInfo.InvariantCulture, $"{(d.Length == 0 ? 'M' : 'L')}{canvas.X(year.Year):0.#} {canvas.Amounts.Y(amount):0.#}");
        }
        if (d.Length > 0)
            view.Html.Open("path", at == 0 ? "cost-line first" : "cost-line").Attribute("d", d.ToString()).Attribute("aria-hidden", "true").Close("path");
        foreach (var year in path.Years)
        {
            if (year.Converted is not { } amount)
                continue;
            var label = $"{path.Result.Agreement.Name}, {year.Year}: {view.Amount(decimal.Round(amount, 2))}{(year.Source.IsAssumed ? ", on an assumption" : "")}";
            view.Html.Open("a", "cost-point").Attribute("href", "#" + CostView.Trace(at, year.Year)).Attribute("aria-label", label);
            view.Html.Open("circle", year.Source.IsAssumed ? "marker assumed" : "marker").Number("cx", canvas.X(year.Year)).Number("cy", canvas.Amounts.Y(amount)).Number("r", 4.5);
            view.Html.Element("title", label).Close("circle").Close("a");
        }
        view.Html.Close("g");
    }

    private static void Labels(CostView view, CostCanvas canvas)
    {
        var ends = view.Paths.Select((path, i) => (At: i, Last: path.Years.LastOrDefault(static year => year.Converted is not null), path.Result.Agreement.Name))
            .Where(static end => end.Last is not null).OrderBy(static end => end.At).Take((int)((LabelBottom - LabelTop) / LabelHeight)).OrderBy(end => canvas.Amounts.Y(end.Last!.Converted!.Value)).ToList();
        var places = LabelColumn.Place(ends.ConvertAll(end => new WantedLabel(canvas.Amounts.Y(end.Last!.Converted!.Value), LabelHeight)), LabelTop, LabelBottom);
        for (var i = 0; i < ends.Count; i++)
        {
            var (at, last, name) = ends[i];
            view.Html.Open("g", "side-label " + CostView.Class(at)).Attribute("aria-hidden", "true");
            canvas.Rule(canvas.X(last!.Year) + 6, canvas.Amounts.Y(last.Converted!.Value), canvas.Right + 8, places[i], "leader");
            canvas.Text(canvas.Right + 12, places[i], name.Length > 24 ? name[..23] + "\u2026" : name, TextAnchor.Start, "side-line");
            canvas.Text(canvas.Right + 12, places[i] + 15, NumberWords.Short(last.Converted.Value), TextAnchor.Start, "tick");
            view.Html.Close("g");
        }
    }

    // A column each as long as a page has room for them, then a row each.
    private static void Table(CostView view)
    {
        int[] years = [.. view.Paths.SelectMany(static path => path.Years).Select(static year => year.Year).Distinct().Order()];
        if (view.Paths.Count > MostColumns)
            Rows(view, years);
        else
            Columns(view, years);
        if (view.Paths.Any(static path => path.Years.Any(static year => year.Source.IsAssumed)))
            view.Html.Element("p", "* rests on an assumption, which its reason names.", "note");
    }

    private static void Columns(CostView view, int[] years)
    {
        var table = new TableWriter(view.Html, $"In {view.First.Currency}.", "cost-table", ["Year", .. view.Paths.Select(static path => path.Result.Agreement.Name)]);
        foreach (var year in years)
        {
            table.Row();
            table.TextCell(CostView.Year(year));
            for (var i = 0; i < view.Paths.Count; i++)
                Amount(view, table, i, year);
            table.EndRow();
        }
        table.Row("sum");
        table.TextCell("Sum");
        foreach (var path in view.Paths)
            table.TextCell(CategorySection.Exact(path.Sum(static year => year.Converted)), "number");
        table.EndRow();
        table.End();
    }

    private static void Rows(CostView view, int[] years)
    {
        var table = new TableWriter(view.Html, $"In {view.First.Currency}.", "cost-table many", ["Position", .. years.Select(CostView.Year), "Sum"]);
        for (var i = 0; i < view.Paths.Count; i++)
        {
            table.Row();
            table.TextCell(view.Paths[i].Result.Agreement.Name);
            foreach (var year in years)
                Amount(view, table, i, year);
            table.TextCell(CategorySection.Exact(view.Paths[i].Sum(static year => year.Converted)), "number");
            table.EndRow();
        }
        table.End();
    }

    private static void Amount(CostView view, TableWriter table, int path, int year)
    {
        var cell = table.Cell("number");
        if (view.Paths[path].Find(year) is { } found)
            cell.Link(CostView.Trace(path, year), CategorySection.Exact(found.Converted) + (found.Source.IsAssumed ? "*" : ""));
        table.EndCell();
    }

    private static string Summary(CostView view) =>
        string.Join(" ", view.Paths.Select(path => $"{path.Result.Agreement.Name}: {view.Amount(path.Sum(static year => year.Converted))} in all.")) + (view.Paths.Count > 1 ? " The same follows as a table." : "");
}
