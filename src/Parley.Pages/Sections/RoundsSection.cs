using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The rounds of talks as a timeline.</summary>
internal static class RoundsSection
{
    public static void Write(PageContext page, NegotiationView view)
    {
        var html = page.Html.Open("ol", "rounds");
        for (var i = 0; i < view.Rounds.Count; i++)
            Round(page, view, view.Rounds[i], i);
        html.Close("ol");
    }

    public static string Anchor(NegotiationView view, int index) =>
        view.Anchor + "-round-" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Round(PageContext page, NegotiationView view, DossierRound round, int index)
    {
        var html = page.Html.Open("li", "round round-" + Labels.Of(round.Status).Replace(' ', '-')).Attribute("id", Anchor(view, index));
        html.Open("div", "round-when");
        if (round.Dates is null)
            html.Element("span", "no date", "muted");
        page.Date(round.Dates, isShort: true);
        html.Close("div").Open("div", "round-what").Open("p", "round-title");
        page.Value(RoundWords.Title(round), round.Items.FirstOrDefault());
        html.Text(" ");
        page.Badge(Labels.Of(round.Status), "status-" + Labels.Of(round.Status).Replace(' ', '-'));
        html.Text(" ");
        if (round.Status != RoundStatus.Planned || round.Outcome != RoundOutcome.Unknown)
            html.Element("span", Labels.Of(round.Outcome), "outcome");
        if (round.Standing is "mentioned" or "announced")
            html.Text(" ").Element("span", round.Standing == "mentioned" ? "only mentioned, no report tells of it" : "only announced", "muted");
        html.Close("p");
        Delegates(page, view, round.Delegates);
        if (round.Reason is { } reason)
            html.Open("p", "note").Text("Taken for one round: ").Quoted(reason).Close("p");
        if (round.Apart is { } apart)
            html.Open("p", "note").Quoted(apart).Close("p");
        page.Sources(round.Items);
        html.Close("div").Close("li");
    }

    private static void Delegates(PageContext page, NegotiationView view, ImmutableArray<DossierDelegate> delegates)
    {
        if (delegates.IsDefaultOrEmpty)
            return;
        page.Html.Open("ul", "delegates");
        foreach (var one in delegates)
        {
            page.Html.Open("li");
            if (one.Party is { } party)
                page.Party(party, view);
            page.Html.Text(one.Party is null ? "" : " ").Quoted(one.Name);
            if (!one.Head)
                page.Html.Text(" ").Element("span", "(member)", "muted");
            page.Html.Close("li");
        }
        page.Html.Close("ul");
    }
}
