using Parley.Model;

namespace Parley.Pages;

/// <summary>Who said what, by speaker, each with the terms on which it was said.</summary>
internal static class StatementsSection
{
    public static void Write(PageContext page, NegotiationView view)
    {
        if (page.Said is { } said && SaidPages.AreNeeded(view))
            said.Write(page, view);
        else
            WriteAll(page, view);
    }

    public static void WriteAll(PageContext page, NegotiationView view)
    {
        StatementFilter.Write(page, view);
        foreach (var speaker in view.Speakers)
            Speaker(page, view, speaker);
    }

    private static void Speaker(PageContext page, NegotiationView view, SpeakerRecord speaker)
    {
        var html = page.Html.Open("section", "speaker");
        var heading = "h" + (view.SectionLevel + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        html.Open(heading).Quoted(speaker.Speaker ?? "Nobody named").Close(heading);
        if (speaker.Party is not null || !speaker.Roles.IsEmpty)
        {
            html.Open("p", "speaker-of");
            if (speaker.Party is { } party)
                page.Party(party, view);
            foreach (var role in speaker.Roles)
                html.Open("span", "speaker-role").Quoted(role).Close("span");
            html.Close("p");
        }
        html.Open("ol", "statements");
        foreach (var statement in speaker.Statements)
            Statement(page, statement);
        html.Close("ol").Close("section");
    }

    private static void Statement(PageContext page, DossierStatement statement)
    {
        var target = page.Evidence.Find(statement.Item);
        var html = page.Html.Open("li", "statement")
            .Attribute("data-terms", Labels.Of(statement.Attribution).Replace(' ', '-'))
            .Attribute("data-polarity", Labels.Of(statement.Polarity).Replace(' ', '-'))
            .Attribute("data-topics", statement.Topics.IsEmpty ? null : string.Join(' ', statement.Topics));
        html.Open("p", "statement-head");
        page.Badge(Labels.Of(statement.Attribution), "terms-" + Labels.Of(statement.Attribution).Replace(' ', '-'));
        if (statement.Polarity != Polarity.Affirm)
        {
            html.Text(" ");
            page.Badge(Labels.Of(statement.Polarity), "polarity-" + Labels.Of(statement.Polarity).Replace(' ', '-'));
        }
        if (statement.Date is not null)
        {
            html.Text(" ");
            page.Date(statement.Date, isShort: true);
        }
        Details(html, statement);
        html.Close("p");
        Content(page, statement, target);
        html.Open("p", "statement-foot");
        page.Source(statement.Item);
        foreach (var also in statement.Also)
        {
            html.Text("; ");
            page.Source(also);
        }
        html.Close("p").Close("li");
    }

    private static void Details(HtmlWriter html, DossierStatement statement)
    {
        if (statement.Occasion is { } occasion)
            html.Text(" ").Open("span", "aside-note").Quoted(occasion).Close("span");
        if (statement.Anonymity is { } anonymity)
            html.Text(" ").Open("span", "aside-note").Text("unnamed: ").Quoted(anonymity).Close("span");
        foreach (var via in statement.Via)
            html.Text(" ").Open("span", "aside-note").Text("via ").Quoted(via).Close("span");
        foreach (var topic in statement.Topics)
            html.Text(" ").Prose("span", topic.Replace('-', ' '), "topic");
    }

    private static void Content(PageContext page, DossierStatement statement, EvidenceTarget? target)
    {
        var html = page.Html.Open("p", statement.Mode == StatementMode.Direct ? "said said-direct" : "said");
        if (target is null)
        {
            html.Quoted(statement.Item.Quote).Close("p");
            return;
        }
        // The report's name below is the link for the keyboard: one stop for each statement is enough.
        page.OpenLink(target, "whole").Attribute("tabindex", "-1");
        if (target.Fact is Statement { Content.IsDefaultOrEmpty: false } fact)
        {
            for (var i = 0; i < fact.Content.Length; i++)
                html.Text(i == 0 ? "" : " \u2026 ").Quoted(fact.Content[i].Quote);
        }
        else
        {
            html.Quoted(statement.Item.Quote);
        }
        html.Close("a").Close("p");
    }
}
