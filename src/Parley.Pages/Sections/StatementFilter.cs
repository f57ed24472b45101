using Parley.Model;

namespace Parley.Pages;

/// <summary>Narrows the statements by terms, polarity and topic. Hidden until the script is there to serve it: without one everything is shown.</summary>
internal static class StatementFilter
{
    private const int WorthFiltering = 8;

    public static void Write(PageContext page, NegotiationView view)
    {
        var statements = new List<DossierStatement>();
        foreach (var speaker in view.Speakers)
            statements.AddRange(speaker.Statements);
        if (statements.Count < WorthFiltering)
            return;
        var html = page.Html.Open("div", "filter").Flag("hidden").Attribute("role", "group").Attribute("aria-label", "Show only some statements");
        var (terms, polarities, topics) = (Names(), Names(), Names());
        foreach (var statement in statements)
        {
            terms.Add(Labels.Of(statement.Attribution));
            polarities.Add(Labels.Of(statement.Polarity));
            topics.UnionWith(statement.Topics);
        }
        Choice(html, view, "terms", "Terms", terms);
        Choice(html, view, "polarity", "What the speaker does", polarities);
        Choice(html, view, "topics", "Topic", topics);
        html.Open("output").Attribute("aria-live", "polite").Text(NumberWords.Count(statements.Count, "statement", "statements")).Close("output").Close("div");
    }

    private static SortedSet<string> Names() => new(StringComparer.Ordinal);

    private static void Choice(HtmlWriter html, NegotiationView view, string key, string label, SortedSet<string> options)
    {
        if (options.Count < 2)
            return;
        var id = view.Anchor + "-filter-" + key;
        html.Open("label").Attribute("for", id).Text(label).Close("label");
        html.Open("select").Attribute("id", id).Attribute("data-filter", key);
        html.Open("option").Attribute("value", "").Text("all").Close("option");
        foreach (var option in options)
            html.Open("option").Attribute("value", option.Replace(' ', '-')).Attribute("dir", "auto").Text(option.Replace('-', ' ')).Close("option");
        html.Close("select");
    }
}
