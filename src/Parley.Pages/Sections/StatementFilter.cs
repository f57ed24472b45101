using Parley.Model;

namespace Parley.Pages;

/// <summary>Narrows the statements by terms, polarity and topic. Hidden until the script is there to serve it: without one everything is shown.</summary>
internal static class StatementFilter
{
    private const int WorthFiltering = 8;

    public static void Write(PageContext page, NegotiationView view)
    {
        var statements = view.Speakers.SelectMany(speaker => speaker.Statements).ToList();
        if (statements.Count < WorthFiltering)
            return;
        var html = page.Html.Open("div", "filter").Flag("hidden").Attribute("role", "group").Attribute("aria-label", "Show only some statements");
        Choice(html, view, "terms", "Terms", Enum.GetValues<AttributionTerms>().Where(terms => statements.Exists(one => one.Attribution == terms)).Select(Labels.Of));
        Choice(html, view, "polarity", "What the speaker does", Enum.GetValues<Polarity>().Where(polarity => statements.Exists(one => one.Polarity == polarity)).Select(Labels.Of));
        Choice(html, view, "topics", "Topic", statements.SelectMany(one => one.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        html.Open("output").Attribute("aria-live", "polite").Text(NumberWords.Count(statements.Count, "statement", "statements")).Close("output").Close("div");
    }

    private static void Choice(HtmlWriter html, NegotiationView view, string key, string label, IEnumerable<string> values)
    {
        var options = values.ToList();
        if (options.Count < 2)
            return;
        var id = view.Anchor + "-filter-" + key;
        html.Open("label").Attribute("for", id).Text(label).Close("label");
        html.Open("select").Attribute("id", id).Attribute("data-filter", key);
        html.Open("option").Attribute("value", "").Text("all").Close("option");
        foreach (var option in options)
            html.Open("option").Attribute("value", option.Replace(' ', '-')).Text(option.Replace('-', ' ')).Close("option");
        html.Close("select");
    }
}
