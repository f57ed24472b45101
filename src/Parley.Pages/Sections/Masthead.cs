using Parley.Model;

namespace Parley.Pages;

/// <summary>The head of the page: what the dossier is about, its period, and how much it rests on.</summary>
internal static class Masthead
{
    public static void Write(PageContext page, string title, List<NegotiationView> views)
    {
        var html = page.Html;
        html.Open("header", "masthead").Open("p", "kicker");
        if (page.Said is null)
            html.Text("Negotiation dossier");
        else
            html.Open("a").Attribute("href", LocalPage.From(PageFiles.Talks, PageFiles.Index)).Text("The whole dossier").Close("a");
        html.Close("p");
        html.Open("h1").Quoted(title).Close("h1");
        html.Open("p", "extent");
        if (Period(page.Dossier) is { } period)
            html.Element("span", period);
        html.Element("span", NumberWords.Count(page.Dossier.Reports.Length, "report", "reports"));
        html.Element("span", Outlets(page.Dossier));
        html.Close("p");
        var negotiations = views.Where(view => view.Negotiation is not null).ToList();
        if (negotiations.Count > 1)
            Switch(page, negotiations);
        else if (negotiations is [var only])
            Parties(page, only);
        html.Close("header");
    }

    private static void Parties(PageContext page, NegotiationView view)
    {
        if (view.Negotiation!.Parties.IsEmpty)
            return;
        page.Html.Open("p", "parties");
        foreach (var party in view.Negotiation.Parties)
            page.Party(party, view);
        page.Html.Close("p");
    }

    private static void Switch(PageContext page, List<NegotiationView> views)
    {
        var html = page.Html.Open("nav", "switch").Attribute("aria-label", "Negotiations").Open("ul");
        foreach (var view in views)
        {
            html.Open("li").Open("a").Attribute("href", "#" + view.Anchor).Open("strong").Quoted(view.Name).Close("strong");
            html.Open("span", "muted").Text(NumberWords.Count(view.Reports.Count, "report", "reports"));
            if (Span(view.Negotiation!.First, view.Negotiation.Last) is { } period)
                html.Text(", " + period);
            html.Close("span").Close("a").Close("li");
        }
        html.Close("ul").Close("nav");
    }

    private static string Outlets(Dossier dossier)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var unnamed = 0;
        foreach (var report in dossier.Reports)
        {
            if (report.Outlet is { } outlet)
                named.Add(outlet);
            else
                unnamed++;
        }
        var words = NumberWords.Count(named.Count, "outlet", "outlets");
        return unnamed == 0 ? words : words + ", " + NumberWords.Count(unnamed, "report", "reports") + " without an outlet\u2019s name";
    }

    private static string? Period(Dossier dossier)
    {
        DossierReport? first = null, last = null;
        foreach (var report in dossier.Reports)
        {
            if (report.Published is not { First: { } from, Last: { } to })
                continue;
            if (first is null || from < first.Published!.Value.First)
                first = report;
            if (last is null || to > last.Published!.Value.Last)
                last = report;
        }
        return Span(first?.Published, last?.Published);
    }

    /// <summary>From one date to another, each at its own precision.</summary>
    public static string? Span(EdtfDate? first, EdtfDate? last)
    {
        if (first is not { } from || last is not { } to)
            return (first ?? last) is { } one ? EdtfWords.When(one) : null;
        if (from == to)
            return EdtfWords.When(from);
        // Of dates that are intervals themselves, the outer ends.
        return EdtfDate.TryParse(from.Text.Split('/')[0] + "/" + to.Text.Split('/')[^1], out var both) ? EdtfWords.When(both) : EdtfWords.When(from) + " \u2013 " + EdtfWords.When(to);
    }
}
