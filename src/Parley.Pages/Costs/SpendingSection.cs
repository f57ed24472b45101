using Parley.Terms;

namespace Parley.Pages;

/// <summary>What each category pays in cash and in kind, what returns to the paying economy, and whether limits are kept.</summary>
internal static class SpendingSection
{
    public static void Write(CostView view)
    {
        if (!view.First.Years.Any(static year => year.Source.Categories.Any(static category => category.Terms is not null)))
            return;
        var html = view.Html.Open("section", "section").Heading(2, "What it is spent on, and where", "spending");
        var table = new TableWriter(html, $"In {view.First.Result.Agreement.Currency}. Returns: the range that is spent in the paying economy, by the sources named below.", "cost-table", "Year", "Category", "Amount", "Cash", "In kind", "Returns", "Limits");
        foreach (var year in view.First.Years)
        {
            foreach (var category in year.Source.Categories)
                Row(table, year, category);
            Sum(table, year);
        }
        table.End();
        Sources(view);
        html.Close("section");
    }

    private static void Row(TableWriter table, MeasuredYear year, CategoryYear category)
    {
        table.Row();
        table.Cell().Link(CostView.Trace(0, year.Year), CostView.Year(year.Year));
        table.EndCell();
        table.TextCell(category.Name);
        table.TextCell(NumberWords.Exact(category.Amount), "number");
        table.TextCell(category.Cash is { } cash ? NumberWords.Exact(cash) : "", "number");
        table.TextCell(category.InKind is { } kind ? NumberWords.Exact(kind) : "", "number");
        table.TextCell(Range(category.DomesticLow, category.DomesticHigh), "number");
        table.TextCell(string.Join("; ", category.Limits.Select(Limit)));
        table.EndRow();
    }

    // Only where something is known; what is not known counts from nothing to all of it.
    private static void Sum(TableWriter table, MeasuredYear year)
    {
        if (!year.Source.Categories.Any(static category => category.DomesticLow is not null))
            return;
        var (low, high) = (year.Source.Categories.Sum(static category => category.DomesticLow ?? 0), year.Source.Categories.Sum(static category => category.DomesticHigh ?? category.Amount));
        table.Row("sum");
        table.TextCell(CostView.Year(year.Year));
        table.TextCell("all");
        table.TextCell(NumberWords.Exact(year.Source.Amount ?? 0), "number");
        table.TextCell("");
        table.TextCell("");
        table.TextCell(Range(low, high), "number");
        table.TextCell("");
        table.EndRow();
    }

    private static string Range(decimal? low, decimal? high) =>
        low is not { } from || high is not { } to ? "" : from == to ? NumberWords.Exact(from) : $"{NumberWords.Exact(from)} to {NumberWords.Exact(to)}";

    private static string Limit(LimitOutcome outcome)
    {
        var bound = outcome.Limit.AtLeast is { } least ? $"at least {NumberWords.Exact(least)} %" : $"at most {NumberWords.Exact(outcome.Limit.AtMost ?? 0)} %";
        return $"{bound} of {outcome.Limit.OfWords}: {outcome.IsKept switch { true => "kept", false => "not kept", null => "not known" }}";
    }

    private static void Sources(CostView view)
    {
        view.Html.Open("dl", "terms-list");
        foreach (var category in view.First.Result.Agreement.Categories)
        {
            view.Html.Open("div").Element("dt", category.Name).Open("dd").Text(category.Reference);
            if (category.Domestic is { } domestic)
                view.Html.Text($". Returns {NumberWords.Exact(domestic.Low)} to {NumberWords.Exact(domestic.High)} %: {domestic.Reference}");
            view.Html.Close("dd").Close("div");
        }
        view.Html.Close("dl");
    }
}
