using Parley.Terms;

namespace Parley.Pages;

/// <summary>The reason for every amount, where bars and points lead.</summary>
internal static class TraceSection
{
    public static void Write(CostView view)
    {
        var html = view.Html.Open("section", "section").Heading(2, "Why: every amount", "why");
        for (var i = 0; i < view.Paths.Count; i++)
        {
            if (view.Paths.Count > 1)
                html.Open("h3").Quoted(view.Paths[i].Result.Agreement.Name).Close("h3");
            foreach (var year in view.Paths[i].Years)
                Year(view, year, i);
            Gaps(view, view.Paths[i]);
        }
        html.Close("section");
    }

    private static void Year(CostView view, MeasuredYear year, int path)
    {
        var html = view.Html.Open("article", "why").Attribute("id", CostView.Trace(path, year.Year));
        html.Heading(view.Paths.Count > 1 ? 4 : 3, CostView.Year(year.Year));
        if (year.Source.Amount is null)
            html.Element("p", $"Not known: {year.Source.Why}", "none");
        html.Open("ul");
        foreach (var line in TraceWords.Of(year.Source))
            html.Prose("li", line.Trim(), line.StartsWith(' ') ? "why-input" : "why-formula");
        if (year.RateSource is { } source && view.Paths[path].Currency != view.Paths[path].Result.Agreement.Currency)
            html.Prose("li", $"{NumberWords.Rounded(year.Rate!.Value)} {view.Paths[path].Currency} for one {view.Paths[path].Result.Agreement.Currency}: {source}", "why-input");
        if (year.Source.Recorded is { } recorded)
            html.Prose("li", $"on record: {NumberWords.Exact(recorded.Amount.Amount)} {recorded.Amount.Currency}; {recorded.Reference}", "why-input");
        html.Close("ul").Close("article");
    }

    private static void Gaps(CostView view, MeasuredPath path)
    {
        foreach (var interim in path.Result.Interim)
        {
            view.Html.Open("article", "why").Heading(view.Paths.Count > 1 ? 4 : 3, $"Gap from {interim.Gap.From:yyyy-MM-dd} to {interim.Gap.To:yyyy-MM-dd}");
            view.Html.Prose("p", $"{interim.Days} days. {interim.Gap.Measure}");
            if (interim.Paid is { } paid)
                view.Html.Element("p", $"At the level of {interim.Gap.LevelOf}: {NumberWords.Exact(paid)} {path.Result.Agreement.Currency}{(interim.Difference is { } open ? $", {NumberWords.Exact(open)} less than was due" : "")}.");
            view.Html.Prose("p", interim.Gap.Reference, "why-input").Close("article");
        }
    }
}
