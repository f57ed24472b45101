namespace Parley.Pages;

/// <summary>The page around the sections.</summary>
internal static class CostFrame
{
    public static void Write(CostView view)
    {
        var (style, own) = (PageAsset.Load("page.css"), PageAsset.Load("costs.css"));
        var html = view.Html.DocumentType().Open("html").Attribute("lang", "en");
        var name = view.First.Result.Agreement.Name;
        html.Open("head").Open("meta").Attribute("charset", "utf-8");
        html.Open("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", $"default-src 'none'; style-src '{style.Hash}' '{own.Hash}'; base-uri 'none'; form-action 'none'");
        html.Open("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1");
        html.Open("meta").Attribute("name", "color-scheme").Attribute("content", "light dark");
        html.Open("meta").Attribute("name", "referrer").Attribute("content", "no-referrer");
        html.Element("title", $"{name}: what it costs").Asset("style", style).Asset("style", own).Close("head");
        html.Open("body").Link("main", "Skip to the costs", "skip");
        Head(view, name);
        html.Open("main", "costs").Attribute("id", "main");
        CategorySection.Write(view);
        PathSection.Write(view);
        CauseSection.Write(view);
        RiskSection.Write(view);
        SpendingSection.Write(view);
        TraceSection.Write(view);
        html.Close("main");
        html.Open("footer", "foot").Element("p", $"Made by Parley {PageFoot.Version}. Amounts are exact decimals; the page loads nothing and sends nothing.", "made-by").Close("footer");
        html.Close("body").Close("html");
    }

    private static void Head(CostView view, string name)
    {
        var agreement = view.First.Result.Agreement;
        var html = view.Html.Open("header", "masthead").Element("p", "What it costs", "kicker").Open("h1").Quoted(name).Close("h1");
        html.Open("p", "extent");
        html.Element("span", $"{agreement.Term}, in {view.First.Currency}{(agreement.Per is null ? "" : ", " + agreement.Per)}");
        if (agreement.Per is null)
            html.Element("span", $"in all {view.Amount(view.First.Sum(static year => year.Converted))}");
        if (view.First.Result.Options.AsOf != DateOnly.MaxValue)
            html.Element("span", $"as known on {view.First.Result.Options.AsOf:yyyy-MM-dd}");
        html.Close("p");
        if (agreement.Note is { } note)
            html.Prose("p", note, "note");
        html.Close("header");
    }
}
