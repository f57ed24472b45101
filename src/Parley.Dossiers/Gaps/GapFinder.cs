using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// How far apart the sides were after each day on which a position in money changed. The side that would be paid stands at its last demand, the side that
/// would pay at its last offer. A demand given up without a new amount stands for that day, with a note, and is gone after it.
/// </summary>
internal static class GapFinder
{
    public static IEnumerable<PositionGap> Find(NegotiationNode negotiation, IEnumerable<PositionLine> lines, ExchangeRates rates)
    {
        var state = new GapState(negotiation, rates);
        foreach (var day in lines.Where(IsMove).GroupBy(line => PositionOrder.Day(line)))
        {
            state.Begin();
            foreach (var line in day)
                state.Move(line);
            if (state.Changed)
                yield return state.Gap(LatestDate(day));
        }
    }

    private static bool IsMove(PositionLine line) =>
        !line.IsSlip && line.Role is FigureRole.Demand or FigureRole.Offer && line.Party is not null && line.Date is not null && (line.Amount is not null || line.Key.IsDenied);

    // The day itself says more than "until that day".
    private static EdtfDate? LatestDate(IEnumerable<PositionLine> lines)
    {
        var date = lines.Last().Date!.Value;
        return date.First is null && date.Last is { } last ? EdtfDate.FromDay(last) : date;
    }
}
