using Parley.Model;

namespace Parley.Pages;

/// <summary>A row of agreements on the page of contents of a large dossier: its negotiations, and where each stands.</summary>
internal static class ContentsEntry
{
    public static string Of(Dossier dossier, List<NegotiationView> views, string file)
    {
        var html = new HtmlWriter();
        html.Open("ul", "contents-entry");
        foreach (var view in views)
        {
            if (view.Negotiation is { } negotiation)
                Write(html, view, negotiation, $"{file}#{view.Anchor}");
        }
        html.Close("ul");
        return html.Fragment();
    }

    private static void Write(HtmlWriter html, NegotiationView view, Negotiation negotiation, string address)
    {
        html.Open("li").Open("p").Open("a").Attribute("href", address).Open("strong").Quoted(view.Name).Close("strong").Close("a").Close("p");
        html.Open("p", "extent");
        if (!negotiation.Parties.IsEmpty)
            html.Open("span").Quoted(string.Join(" \u2013 ", negotiation.Parties.Select(party => PartyWords.Of(party)))).Close("span");
        if (Masthead.Span(negotiation.First, negotiation.Last) is { } period)
            html.Element("span", period);
        html.Element("span", NumberWords.Count(view.Reports.Count, "report", "reports"));
        html.Element("span", NumberWords.Count(view.Positions.Count, "position", "positions"));
        var open = view.Disagreements.Count(one => one.Status == DisagreementStatus.Open);
        if (open > 0)
            html.Element("span", NumberWords.Count(open, "open disagreement", "open disagreements"));
        if (view.Gaps.Count > 0 && view.Gaps[^1].Difference is { } gap)
            html.Element("span", "gap " + AmountWords.Rounded(gap));
        html.Close("p").Close("li");
    }
}
