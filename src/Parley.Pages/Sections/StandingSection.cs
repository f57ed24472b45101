using Parley.Model;

namespace Parley.Pages;

/// <summary>Where the talks stand: the last position of each side, how far apart they are, and what comes next.</summary>
internal static class StandingSection
{
    public static void Write(PageContext page, NegotiationView view)
    {
        var html = page.Html.Open("div", "standing");
        foreach (var party in view.Negotiation!.Parties)
            Side(page, view, party);
        Gap(page, view);
        html.Close("div").Open("dl", "facts");
        Agreed(page, view);
        LatestRound(page, view);
        NextRound(page, view);
        Deadline(page, view);
        html.Close("dl");
    }

    private static void Side(PageContext page, NegotiationView view, PartyCode party)
    {
        var html = page.Html.Open("div", "end " + view.SideClass(party)).Open("p", "end-side");
        page.Party(party, view);
        var last = LastPosition.Of(view, party);
        if (last is null)
        {
            html.Close("p").Element("p", "No amount in the reports.", "none").Close("div");
            return;
        }
        html.Text(" ").Element("span", Labels.Of(last.Role), "role").Close("p").Open("p", "amount");
        page.Value(AmountWords.Of(last), last.Items.FirstOrDefault());
        html.Close("p").Open("p", "terms");
        page.Stance(last.Stance);
        page.Date(last.Date);
        html.Close("p");
        PositionCells.ComesTo(page, last, "p");
        if (last.Items.IsEmpty)
        {
            html.Close("div");
            return;
        }
        html.Open("p", "as-said").Excerpt(last.Items[0].Quote).Text(" ");
        page.Source(last.Items[0]);
        html.Close("p").Close("div");
    }

    private static void Gap(PageContext page, NegotiationView view)
    {
        var html = page.Html.Open("div", "gap").Element("p", "Gap", "end-side");
        var gap = view.Gaps.Count > 0 ? view.Gaps[^1] : null;
        if (gap?.Difference is { } difference)
        {
            html.Element("p", AmountWords.Rounded(difference), "amount");
            if (gap.Percent is { } percent)
                html.Element("p", NumberWords.Rounded(percent) + "\u00A0per cent of the lower amount", "terms");
            GapWords.Ends(page, view, gap);
        }
        else if (view.Steps.FindLast(static step => step.Gap is not null) is { } step)
        {
            html.Element("p", StepsTable.Amount(step.Gap!.Value, step.Unit), "amount");
            if (step.GapPercent is { } percent)
                html.Element("p", NumberWords.Rounded(percent) + "\u00A0per cent of the smaller", "terms");
        }
        else
        {
            html.Element("p", gap is null ? "Not known: the reports give no two amounts to compare." : "Not known: only one side has an amount.", "none");
        }
        if (gap?.Note is { } note)
            html.Prose("p", note, "note");
        html.Close("div");
    }

    private static void Agreed(PageContext page, NegotiationView view)
    {
        // An amount says more than the rise that led to it.
        var all = view.Positions.FindAll(static position => position.Role == FigureRole.Agreed);
        if ((OfAgreement(view) ?? BestBorneOut(all)) is not { } agreed)
            return;
        Fact(page, "Agreed", () =>
        {
            page.Value(AmountWords.Of(agreed), agreed.Items.FirstOrDefault());
            page.Html.Text(PositionCells.For(agreed) is { Length: > 0 } words ? " " + words : "");
        });
    }

    // What the agreement itself is said to come to; it may be told as what is paid.
    private static Position? OfAgreement(NegotiationView view) =>
        view.Agreements.FindLast(static agreement => agreement.Amount is not null && agreement.Status != AgreementStatus.Negotiating)?.Amount is { } amount
            ? view.Positions.Find(position => position.Role is FigureRole.Agreed or FigureRole.Payment && position.Measure == Measure.Level && position.Value == amount.Amount && position.Unit?.Currency == amount.Currency)
            : null;

    // Stated rather than reported, then by most reports; of those alike the last.
    private static Position? BestBorneOut(List<Position> agreed)
    {
        var amounts = agreed.FindAll(static position => position.Unit is { IsMoney: true } && position.Measure == Measure.Level);
        return (amounts.Count > 0 ? amounts : agreed).OrderBy(static position => position.Stance == Stance.Stated ? 1 : 0).ThenBy(static position => position.Independent).LastOrDefault();
    }

    private static void LatestRound(PageContext page, NegotiationView view)
    {
        var latest = view.Rounds.FindLast(round => round.Status != RoundStatus.Planned);
        Fact(page, "Latest round", () =>
        {
            if (latest is null)
            {
                page.Html.Text("None in the reports.");
                return;
            }
            page.Value(RoundWords.Title(latest), latest.Items.FirstOrDefault());
            if (latest.Dates is not null)
                page.Html.Text(", ");
            page.Date(latest.Dates);
            page.Html.Text(": " + Labels.Of(latest.Status) + ", " + Labels.Of(latest.Outcome) + ".");
        });
    }

    private static void NextRound(PageContext page, NegotiationView view)
    {
        var next = view.Rounds.FindLast(round => round.Status == RoundStatus.Planned);
        Fact(page, "Next round", () =>
        {
            if (next is null)
            {
                page.Html.Text("No date in the reports.");
                return;
            }
            page.Value(RoundWords.Title(next), next.Items.FirstOrDefault());
            page.Html.Text(next.Dates is null ? ": no date yet." : ", ");
            page.Date(next.Dates);
        });
    }

    private static void Deadline(PageContext page, NegotiationView view)
    {
        var deadline = view.Deadlines.FindLast(one => one.Status == DeadlineStatus.Pending) ?? (view.Deadlines.Count > 0 ? view.Deadlines[^1] : null);
        Fact(page, "Deadline", () =>
        {
            if (deadline is null)
            {
                page.Html.Text("None in the reports.");
                return;
            }
            page.Value(deadline.Date is { } date ? EdtfWords.When(date) : "no date", deadline.Items.FirstOrDefault());
            page.Html.Text(" ").Element("span", Labels.Of(deadline.Status), "badge deadline-" + Labels.Of(deadline.Status)).Text(" ").Quoted(deadline.For, "muted");
        });
    }

    private static void Fact(PageContext page, string name, Action write)
    {
        page.Html.Open("div").Element("dt", name).Open("dd");
        write();
        page.Html.Close("dd").Close("div");
    }
}
