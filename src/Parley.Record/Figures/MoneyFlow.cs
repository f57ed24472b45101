using Parley.Model;

namespace Parley.Record;

/// <summary>Settles by who would pay in this report what the words alone leave open: whose a refused amount was, and whether what a side holds to is a demand or an offer.</summary>
internal static class MoneyFlow
{
    private const int MinBalance = 2;

    public static List<FigureCandidate> Settle(List<FigureCandidate> candidates, NegotiatingSides sides)
    {
        var payer = PayerOf(candidates, sides);
        var positions = candidates.Where(candidate => candidate.Frame.Rule != FigureFrame.Rejected && candidate.Frame.Role is FigureRole.Demand or FigureRole.Offer && candidate.Frame.By is not null)
            .ToLookup(candidate => candidate.Quantity.Value);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Frame.Rule == FigureFrame.Rejected)
                candidates[i] = candidates[i] with { Frame = Refused(candidates[i], positions[candidates[i].Quantity.Value], payer, sides) };
            else if (payer is not null && IsOpen(candidates[i]))
                candidates[i] = candidates[i] with { Frame = Filled(candidates[i], payer.Value, sides) };
            else if (payer is not null && IsAgainst(candidates[i], payer.Value))
                candidates[i] = candidates[i] with { Frame = Filled(candidates[i], payer.Value, sides) };
            else if (candidates[i].Frame.Rule == FigureFrame.Position && payer is not null && candidates[i].Frame.By == payer && candidates[i].Measure != Measure.Decrease)
                candidates[i] = candidates[i] with { Frame = candidates[i].Frame with { Role = FigureRole.Offer, Payer = payer, Payee = sides.OtherPayer(payer) } };
        }

        return candidates;
    }

    // Where it is clear who would pay, that side asks for no more and the other offers none; the rules gave no side for a role that was learned.
    private static bool IsAgainst(FigureCandidate candidate, PartyCode payer) => candidate.Frame is { Rule: RoleJudge.Rule, By: { } by, Role: FigureRole.Demand or FigureRole.Offer }
        && candidate.Measure != Measure.Decrease && candidate.Frame.Role == FigureRole.Demand == (by == payer) && candidate.Unit is { IsMoney: true };

    // A position or a payment without a payer, of money or a change in per cent, in a report where it is clear who would pay.
    private static bool IsOpen(FigureCandidate candidate) => candidate.Frame is { Payer: null, Payee: null, Role: FigureRole.Demand or FigureRole.Offer or FigureRole.Agreed or FigureRole.Payment, } && (!candidate.Frame.IsDefault || candidate.Frame.Rule == RoleJudge.Rule)
        && candidate.Frame.Rule != FigureFrame.Position && (candidate.Unit is { IsMoney: true } || candidate.Unit?.Name == "%" && candidate.Measure is Measure.Increase or Measure.Decrease) && candidate.Frame.By is null;

    private static FigureFrame Filled(FigureCandidate candidate, PartyCode payer, NegotiatingSides sides)
    {
        var by = candidate.Frame.Role switch
        {
            FigureRole.Demand => sides.Other(payer),
            FigureRole.Offer => payer,
            _ => (PartyCode?)null,
        };
        return candidate.Frame with { By = by, Payer = payer, Payee = sides.OtherPayer(payer) };
    }

    // The main side that most amounts say would pay; null where two are nearly even.
    private static PartyCode? PayerOf(List<FigureCandidate> candidates, NegotiatingSides sides)
    {
        if (sides.Main.Length != 2)
            return null;
        var balance = 0;
        foreach (var candidate in candidates)
        {
            if (candidate.Frame.Rule is FigureFrame.Rejected or FigureFrame.Position || candidate.Frame.Payer is not { } payer)
                continue;
            balance += payer == sides.Main[0] ? 1 : payer == sides.Main[1] ? -1 : 0;
        }

        return balance >= MinBalance ? sides.Main[0] : balance <= -MinBalance ? sides.Main[1] : null;
    }

    // "Oslo turned down $5 million": the same amount named elsewhere as a demand or an offer is that; else who would pay refuses a demand, who would be paid an offer.
    private static FigureFrame Refused(FigureCandidate refused, IEnumerable<FigureCandidate> sameValue, PartyCode? payer, NegotiatingSides sides)
    {
        var known = sameValue.FirstOrDefault(other => other.HasSameAmount(refused));
        if (known is not null)
            return refused.Frame with { Role = known.Frame.Role, By = known.Frame.By, Payer = known.Frame.Payer, Payee = known.Frame.Payee };
        if (refused.Frame.Role != FigureRole.Offer || payer is null || refused.Frame.Payee != payer)
            return refused.Frame;
        var by = sides.Other(payer);
        return refused.Frame with { Role = FigureRole.Demand, By = by, Payer = payer, Payee = sides.OtherPayer(payer) };
    }
}
