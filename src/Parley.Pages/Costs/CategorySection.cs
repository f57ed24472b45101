using Parley.Terms;

namespace Parley.Pages;

/// <summary>The yearly amount of the agreement by category, as bars and as a table.</summary>
internal static class CategorySection
{
    public static void Write(CostView view)
    {
        var html = view.Html.Open("section", "section").Heading(2, "Year by year", "years");
        if (CostCanvas.Extent([view.First]) is { } extent)
            Chart(view, extent.First, extent.Last, extent.Most);
        Table(view);
        html.Close("section");
    }

    private static void Chart(CostView view, int first, int last, decimal most)
    {
        string[] names = [.. view.First.Years.SelectMany(static year => year.Source.Categories).Select(static category => category.Name).Distinct()];
        // From zero: bars whose foot is cut off would lie.
        var canvas = new CostCanvas(view.Html, first, last, 0, most, CostCanvas.Width - 20);
        view.Html.Open("figure", "chart");
        canvas.Open("years-chart", "Amount of each year by category", "Bars from the first year to the last; each opens the reason for its amount. The same follows as a table.");
        canvas.Axes(view.First.Currency);
        foreach (var year in view.First.Years)
            Bars(view, canvas, year, names);
        view.Html.Close("svg").Open("figcaption").Open("ul", "legend");
        for (var i = 0; i < names.Length; i++)
            view.Html.Open("li").Element("span", names[i], names[i] == "not allocated" ? "side side-0" : "side " + CostView.Class(i)).Close("li");
        if (view.First.Years.Any(static year => year.Source.IsAssumed))
            view.Html.Element("li", "pale: rests on an assumption");
        view.Html.Close("ul").Close("figcaption").Close("figure");
    }

    private static void Bars(CostView view, CostCanvas canvas, MeasuredYear year, string[] names)
    {
        if (year.Converted is not { } total || year.Rate is not { } rate)
            return;
        var (width, anchor, foot) = (Math.Min(70, canvas.Step * 0.7), CostView.Trace(0, year.Year), 0m);
        var pale = year.Source.IsAssumed ? " assumed" : "";
        if (year.Source.Categories.IsEmpty)
            canvas.Bar(anchor, $"{year.Year}: {view.Amount(total)}", canvas.X(year.Year) - width / 2, width, canvas.Amounts.Y(total), canvas.Amounts.Y(0), "cost-1" + pale);
        foreach (var category in year.Source.Categories)
        {
            var (at, amount) = (Array.IndexOf(names, category.Name), category.Amount * rate);
            if (amount <= 0)
                continue;
            var cssClass = category.Name == "not allocated" ? "cost-0" : $"cost-{at % 6 + 1}";
            canvas.Bar(anchor, $"{year.Year}, {category.Name}: {view.Amount(decimal.Round(amount, 2))}", canvas.X(year.Year) - width / 2, width, canvas.Amounts.Y(foot + amount), canvas.Amounts.Y(foot), cssClass + pale);
            foot += amount;
        }
        if (canvas.Years <= 16)
            canvas.Text(canvas.X(year.Year), canvas.Amounts.Y(total) - 6, NumberWords.Short(total), TextAnchor.Middle, "value");
    }

    private static void Table(CostView view)
    {
        var path = view.First;
        var own = path.Result.Agreement.Currency;
        var columns = new List<string> { "Year", $"Amount, {own}", "Basis", "Formula" };
        if (path.Currency != own)
            columns.Add(path.Currency.Code);
        if (path.Options.PriceIndex is not null)
            columns.Add($"In prices of {path.Options.PriceYear}");
        if (path.Options.Discount is not null)
            columns.Add($"Present value {path.Options.DiscountYear}");
        if (path.Options.Troops is not null)
            columns.Add("For each soldier");
        if (path.Options.Budget is not null)
            columns.Add("Per cent of budget");
        var table = new TableWriter(view.Html, "Each year opens the reason for its amount.", "cost-table", [.. columns]);
        foreach (var year in path.Years)
            Row(view, table, year);
        table.End();
    }

    private static void Row(CostView view, TableWriter table, MeasuredYear year)
    {
        var path = view.First;
        table.Row();
        table.Cell().Link(CostView.Trace(0, year.Year), CostView.Year(year.Year));
        table.EndCell();
        table.TextCell(Exact(year.Source.Amount), "number");
        table.TextCell(Basis(year.Source));
        table.TextCell(year.Source.Parts.Length == 1 ? TraceWords.Formula(year.Source.Parts[0].Trace, path.Result.Agreement.Currency.Code) : $"{year.Source.Parts.Length} parts");
        if (path.Currency != path.Result.Agreement.Currency)
            table.TextCell(Exact(year.Converted), "number");
        if (path.Options.PriceIndex is not null)
            table.TextCell(Exact(year.Real), "number");
        if (path.Options.Discount is not null)
            table.TextCell(Exact(year.Present), "number");
        if (path.Options.Troops is not null)
            table.TextCell(Exact(year.PerSoldier), "number");
        if (path.Options.Budget is not null)
            table.TextCell(year.BudgetShare is { } share ? NumberWords.Exact(decimal.Round(share, 2)) : "not known", "number");
        table.EndRow();
    }

    public static string Exact(decimal? value) => value is { } number ? NumberWords.Exact(Math.Abs(number) >= 1000 ? decimal.Round(number) : decimal.Round(number, 4)) : "not known";

    public static string Basis(CostYear year) => year.Basis switch
    {
        AmountBasis.Set => "set",
        AmountBasis.Recorded => "on record",
        AmountBasis.NotKnown => "not known",
        _ => year.IsAssumed ? "rule, on an assumption" : "rule",
    };
}
