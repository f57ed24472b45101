using Parley.Model;

namespace Parley.Pages;

/// <summary>The position to show for a side: its last demand or offer.</summary>
internal static class LastPosition
{
    /// <summary>Null where the side has none. Of several on the same date, the one that the gap was measured with.</summary>
    public static Position? Of(NegotiationView view, PartyCode party)
    {
        Position? last = null;
        foreach (var position in view.Positions)
        {
            if (position.Party == party && position.Role is FigureRole.Demand or FigureRole.Offer)
                last = position;
        }
        if (last is null || view.Gaps.Count == 0)
            return last;
        var end = view.Gaps[^1] is var gap && gap.High?.Party == party ? gap.High : gap.Low?.Party == party ? gap.Low : null;
        var measured = end is null ? null : view.Positions.Find(position => position.Id == end.Position);
        return measured is not null && measured.Date == last.Date && measured.Stance != Stance.Denied ? measured : last;
    }
}
