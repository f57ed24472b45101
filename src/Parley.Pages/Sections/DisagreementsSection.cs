using Parley.Model;

namespace Parley.Pages;

/// <summary>What cannot both be right, what only looks so, and the checks that work out.</summary>
internal static class DisagreementsSection
{
    public static void Write(PageContext page, NegotiationView view)
    {
        var html = page.Html.Open("p", "tally");
        var open = view.Disagreements.FindAll(static one => one.Status == DisagreementStatus.Open);
        var reconciled = view.Disagreements.FindAll(static one => one.Status == DisagreementStatus.Reconciled);
        var consistent = view.Disagreements.FindAll(static one => one.Status == DisagreementStatus.Consistent);
        html.Text($"{NumberWords.Count(open.Count, "open", "open")}, {reconciled.Count} reconciled, {consistent.Count} consistent.").Close("p");
        foreach (var one in open)
            Entry(page, view, one);
        foreach (var one in reconciled)
            Entry(page, view, one);
        if (consistent.Count == 0)
            return;
        html.Open("details", "checks").Element("summary", NumberWords.Count(consistent.Count, "check that works out", "checks that work out"));
        foreach (var one in consistent)
            Entry(page, view, one);
        html.Close("details");
    }

    private static void Entry(PageContext page, NegotiationView view, Disagreement one)
    {
        var html = page.Html.Open("article", "disagreement is-" + Labels.Of(one.Status)).Open("header");
        html.Heading(view.SectionLevel + 1, Labels.Of(one.Kind)).Text(" ");
        page.Badge(Labels.Of(one.Status), "dis-" + Labels.Of(one.Status));
        html.Close("header").Prose("p", one.Explanation, "explanation");
        if (one.Reconciliation is { } reconciliation)
            html.Open("p", "reconciliation").Element("strong", "Reconciled: ").Quoted(reconciliation).Close("p");
        html.Open("ul", "sides");
        foreach (var item in one.Items)
            Item(page, item);
        html.Close("ul").Close("article");
    }

    private static void Item(PageContext page, ItemReference item)
    {
        var html = page.Html.Open("li");
        if (item.Value is { } value)
        {
            html.Open("p", "figure-line");
            page.Value(AmountWords.Of(value, item.Unit), item, "figure");
            html.Close("p");
        }
        html.Open("p", "as-said");
        if (item.Value is null && page.Evidence.Find(item) is { } target)
            page.OpenLink(target).Excerpt(item.Quote).Close("a");
        else
            html.Excerpt(item.Quote);
        html.Close("p").Open("p", "source");
        page.Source(item);
        html.Close("p").Close("li");
    }
}
