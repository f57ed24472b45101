namespace Parley.Pages;

/// <summary>One negotiation's part of the page: its sections, in the order in which a reader asks.</summary>
internal static class NegotiationPart
{
    private static readonly PageSection[] Sections =
    [
        new("standing", "Where the talks stand", view => view.Negotiation is not null, StandingSection.Write),
        new("chart", "Positions over time", ChartSection.Appears, ChartSection.Write),
        new("rounds", "Rounds of talks", view => view.Rounds.Count > 0, RoundsSection.Write),
        new("positions", "Ledger of positions", view => view.Positions.Count > 0, LedgerSection.Write),
        new("statements", "Statements by speaker", view => view.Speakers.Count > 0, StatementsSection.Write),
        new("disagreements", "Where reports disagree", view => view.Disagreements.Count > 0, DisagreementsSection.Write),
        new("audit", "The arithmetic of the reports", view => view.Audit.Count > 0, AuditSection.Write),
        new("agreements", "Agreements and their terms", view => view.Agreements.Count > 0, AgreementsSection.Write),
        new("coverage", "Coverage", view => view.Reports.Count > 0, CoverageSection.Write),
        new("questions", "What the reports do not say", view => view.Questions.Count > 0, QuestionsSection.Write),
    ];

    public static IEnumerable<PageSection> SectionsOf(NegotiationView view) => Sections.Where(section => section.Appears(view));

    /// <param name="isNamed">Whether the part has a heading of its own: not where the whole page is about it.</param>
    public static void Write(PageContext page, NegotiationView view, bool isNamed)
    {
        var html = page.Html.Open("section", "part").Attribute("id", view.Anchor).Attribute("aria-labelledby", isNamed ? view.Anchor + "-name" : null);
        if (isNamed)
            Name(page, view);
        foreach (var section in SectionsOf(view))
        {
            var anchor = section.Anchor(view);
            html.Open("section", "section").Attribute("aria-labelledby", anchor);
            html.Heading(view.SectionLevel, section.Title, anchor);
            section.Write(page, view);
            html.Close("section");
        }
        html.Close("section");
    }

    private static void Name(PageContext page, NegotiationView view)
    {
        var html = page.Html.Open("header", "part-head").Open("h2").Attribute("id", view.Anchor + "-name").Quoted(view.Name).Close("h2");
        if (view.Negotiation is { } negotiation)
        {
            html.Open("p", "extent");
            if (Masthead.Span(negotiation.First, negotiation.Last) is { } period)
                html.Element("span", period);
            html.Element("span", NumberWords.Count(view.Reports.Count, "report", "reports")).Close("p").Open("p", "parties");
            foreach (var party in negotiation.Parties)
                page.Party(party, view);
            html.Close("p");
        }
        html.Close("header");
    }
}
