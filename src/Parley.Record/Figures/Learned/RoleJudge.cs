using Parley.Model;

namespace Parley.Record;

/// <summary>Decides an amount's role by what was learned, of which the rules' verdict is a part, and finds the sides of a role that the rules did not give.</summary>
internal sealed class RoleJudge
{
    /// <summary>The name of the rule where the learned role is another than the rules'.</summary>
    public const string Rule = "learned";

    // Below it nobody is given a position for which the rules see no word.
    private const double Unsure = 0.45;

    private readonly ClauseContext _clause;
    private readonly RoleFeatures _features;

    public RoleJudge(ClauseContext clause) => (_clause, _features) = (clause, new RoleFeatures(clause));

    private NegotiatingSides Sides => _clause.Report.Sides;

    /// <param name="index">Index of the amount.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token behind its last.</param>
    /// <param name="rules">What the rules made of it.</param>
    /// <param name="before">What they made of the amount before it in the sentence.</param>
    /// <param name="previous">The amount before it in the report.</param>
    /// <param name="earlier">Gives the last position of a role that the report named a side for.</param>
    public FigureFrame Judge(int index, int first, int end, FigureFrame rules, FigureFrame? before, FigureCandidate? previous, Func<FigureRole, FigureFrame?> earlier)
    {
        // "ran to ten rounds" is no position, whatever was learned.
        if (rules.IsSaidWhole || _clause.Document.Quantities[index].Unit?.Name is { } counted && _clause.Report.Lexicons.Meetings.Contains(counted))
            return rules;
        var features = _features.Of(index, first, end, rules, before, out _);
        var link = _features.Link(previous?.Quantity, _clause.Document.Quantities[index], first);
        var shares = RoleModel.Shared.Shares(RoleFeatures.WithPrevious(features, link, (int?)previous?.Frame.Role));
        var best = 0;
        for (var k = 1; k < shares.Length; k++)
            best = shares[k] > shares[best] ? k : best;
        if (shares[best] < Unsure && rules.Role is (FigureRole.Context or FigureRole.Estimate))
            best = (int)rules.Role;
        return Assign(rules, (FigureRole)best, shares[best], first, earlier);
    }

    /// <summary>The rules' verdict with another role, and the sides that go with it as far as rules find them.</summary>
    /// <param name="rules">What the rules made of the amount.</param>
    /// <param name="role">Its role.</param>
    /// <param name="share">How likely that is.</param>
    /// <param name="first">The amount's first token.</param>
    /// <param name="earlier">Gives the last position of a role that the report named a side for.</param>
    public FigureFrame Assign(FigureFrame rules, FigureRole role, double share, int first, Func<FigureRole, FigureFrame?> earlier)
    {
        if (role == rules.Role)
            return Owned(rules with { Confidence = share }, first, earlier);
        var frame = rules with { Role = role, By = null, Payer = null, Payee = null, Confidence = share, Rule = Rule };
        return role switch
        {
            FigureRole.Demand => Demand(frame, rules, first, earlier),
            FigureRole.Offer => Offer(frame, rules, first, earlier),
            FigureRole.Estimate => frame with { By = rules.By ?? _clause.SpeakerAt(first), Payer = rules.Payer, Payee = rules.Payee },
            FigureRole.Agreed or FigureRole.Payment => frame with { Payer = rules.Payer, Payee = rules.Payee },
            _ => frame,
        };
    }

    // "The offer on the table: 5 percent": whose the last such position was.
    private FigureFrame Owned(FigureFrame frame, int first, Func<FigureRole, FigureFrame?> earlier)
    {
        if (frame is not { By: null, Role: FigureRole.Demand or FigureRole.Offer } || (Doer(frame.Role, first) ?? earlier(frame.Role)?.By) is not { } by)
            return frame;
        var payer = frame.Payer ?? (frame.Role == FigureRole.Offer ? by : Sides.OtherPayer(by));
        return frame with { By = by, Payer = payer, Payee = frame.Payee ?? Sides.OtherPayer(payer) };
    }

    /// <summary>The amount as the trainer needs it.</summary>
    public RoleCase Case(FigureCandidate candidate, int index, int first, int end, FigureFrame? before, RoleCase? previous)
    {
        var features = _features.Of(index, first, end, candidate.Frame, before, out var count);
        return new RoleCase(candidate, features, count, previous, _features.Link(previous?.Candidate.Quantity, candidate.Quantity, first));
    }

    private FigureFrame Demand(FigureFrame frame, FigureFrame rules, int first, Func<FigureRole, FigureFrame?> earlier)
    {
        var by = rules.By ?? Doer(FigureRole.Demand, first) ?? earlier(FigureRole.Demand)?.By ?? _clause.SpeakerAt(first) ?? ParticipantFinder.Subject(_clause, first);
        return frame with { By = by, Payer = Sides.OtherPayer(by), Payee = by };
    }

    private FigureFrame Offer(FigureFrame frame, FigureFrame rules, int first, Func<FigureRole, FigureFrame?> earlier)
    {
        var by = rules.By ?? Doer(FigureRole.Offer, first) ?? ParticipantFinder.Subject(_clause, first) ?? earlier(FigureRole.Offer)?.By ?? _clause.SpeakerAt(first);
        return frame with { By = by, Payer = by, Payee = Sides.OtherPayer(by) };
    }

    // Who asks or offers by the nearest word of the sentence that says so.
    private PartyCode? Doer(FigureRole role, int first)
    {
        FrameHit? nearest = null;
        foreach (var hit in _clause.Hits)
        {
            if (hit.Frame.Role == role && hit.Frame.Form is FrameForm.Verb or FrameForm.Noun && (nearest is null || Math.Abs(hit.First - first) < Math.Abs(nearest.First - first)))
                nearest = hit;
        }

        return nearest is null ? null
            : nearest.Frame.Form == FrameForm.Noun ? ParticipantFinder.Owner(_clause, nearest)
            : ParticipantFinder.Subject(_clause, nearest.First);
    }
}
