using Parley.Model;

namespace Parley.Pages;

/// <summary>The two ends of a gap, each a link to the words it rests on.</summary>
internal static class GapWords
{
    public static void Ends(PageContext page, NegotiationView view, PositionGap gap)
    {
        page.Html.Open("p", "ends");
        End(page, view, gap.High);
        page.Html.Text(gap.High is null || gap.Low is null ? "" : " less ");
        End(page, view, gap.Low);
        page.Html.Close("p");
    }

    public static void End(PageContext page, NegotiationView view, GapEnd? end)
    {
        if (end is null)
            return;
        var position = view.Positions.Find(one => one.Id == end.Position);
        page.Value(AmountWords.Rounded(end.Amount), position?.Items.FirstOrDefault());
        page.Html.Text(" (");
        page.Html.Quoted(PartyWords.Of(end.Party)).Text(")");
    }
}
