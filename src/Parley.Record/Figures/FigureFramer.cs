using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Turns the frame that governs an amount into role, sides and standing.</summary>
internal sealed class FigureFramer
{
    private const double Sure = 0.85;
    private const double Likely = 0.7;
    private const double Weak = 0.55;

    private readonly ClauseContext _clause;
    private readonly FrameGovernor _governor;

    public FigureFramer(ClauseContext clause)
    {
        _clause = clause;
        _governor = new FrameGovernor(clause);
    }

    private NegotiatingSides Sides => _clause.Report.Sides;

    /// <param name="index">Index of the amount.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token behind its last.</param>
    /// <param name="before">The frame of the amount before it in the sentence; null where there is none.</param>
    public FigureFrame Frame(int index, int first, int end, FigureFrame? before)
    {
        var quantity = _clause.Document.Quantities[index];
        if (_governor.Find(index, first, end) is not { } governing)
            return Default("no frame");
        if (governing.Relation == FrameRelation.Left && IsReference(index, first))
            return Reference(governing);
        if (IsStart(first) && governing.Hit.Frame.Form != FrameForm.Noun && governing.Relation == FrameRelation.Left)
        {
            return quantity.Kind is QuantityKind.Count or QuantityKind.Number ? Default("start of a count")
                : before is not null && IsEarlierPosition(before, first) ? before with { Rule = "earlier position", Confidence = Likely }
                : Start(governing, first);
        }

        var frame = governing.Hit.Frame.Form switch
        {
            FrameForm.Restate => before is null ? Default("nothing to restate") : before with { Hit = governing.Hit, Rule = "restated", Confidence = Likely },
            FrameForm.Reject => Reject(governing, first),
            FrameForm.Modal => Modal(governing, first),
            FrameForm.Noun when IsMarketDemand(governing, quantity) => Default("market demand"),
            _ => Plain(governing, quantity, first, end),
        };
        if (quantity.Kind is QuantityKind.Count or QuantityKind.Number)
            frame = frame with { Payer = null, Payee = null };
        return frame with { IsHearsay = frame.IsHearsay || IsHearsay(first), IsDenied = frame.IsDenied || frame.Role is FigureRole.Demand or FigureRole.Offer or FigureRole.Agreed && IsNegated(governing) };
    }

    // "a rise of 10 percent on last year's $1 billion", "five times the $890 million": what a change is measured by is what is paid.
    private bool IsReference(int index, int first)
    {
        if (index == 0 || _clause.Document.Quantities[index].Kind is not (QuantityKind.Money or QuantityKind.Percent))
            return false;
        var before = _clause.Document.Quantities[index - 1];
        var gap = _clause.Document.TokenAt(before.Span.End);
        if (first <= gap || first - gap > 4 || gap < _clause.Sentence.FirstToken || before.Kind != QuantityKind.Multiple && before.Measure is not (Measure.Increase or Measure.Decrease))
            return false;
        return _clause.Grammar.Over.Contains(_clause.Document.TextOf(gap)) || before.Kind == QuantityKind.Multiple && first - gap <= 2;
    }

    private FigureFrame Reference(GoverningFrame governing)
    {
        var payer = governing.Hit.Frame.Role == FigureRole.Demand ? Sides.Other(Subject(governing)) : governing.Hit.Frame.Subject == FramePart.None ? null : Subject(governing);
        return new FigureFrame { Role = FigureRole.Payment, Payer = payer, Payee = Sides.OtherPayer(payer), Hit = governing.Hit, IsAside = true, Rule = "measure of a change", Confidence = Weak };
    }

    // "an increase from 1.04 trillion won": what is paid before the change.
    private FigureFrame Start(GoverningFrame governing, int first)
    {
        var subject = Subject(governing);
        var payer = governing.Hit.Frame.Role == FigureRole.Demand
            ? ParticipantFinder.Object(_clause, governing.Hit.End, first, subject) ?? Sides.Other(subject)
            : subject;
        return new FigureFrame { Role = FigureRole.Payment, Payer = payer, Payee = Sides.OtherPayer(payer), Hit = governing.Hit, Rule = "start of a change", Confidence = Likely };
    }

    // "raised its offer to 9 percent, from 6": what it offered before.
    private bool IsEarlierPosition(FigureFrame before, int first) => before.Role is FigureRole.Demand or FigureRole.Offer
        && _clause.Hits.Exists(hit => hit.End <= first && hit.Frame.Form == FrameForm.Noun && hit.Frame.Role == before.Role);

    // "refused to pay $5 billion" is the other side's demand; "rejected $8 billion" is its offer.
    private FigureFrame Reject(GoverningFrame governing, int first)
    {
        var subject = Subject(governing);
        var speaker = _clause.SpeakerAt(first);
        var other = ParticipantFinder.Agent(_clause, governing.Hit.End) ?? Sides.Other(subject) ?? (speaker != subject ? speaker : null);
        var isDemand = governing.Carrier?.Frame.Role == FigureRole.Payment;
        return new FigureFrame
        {
            Role = isDemand ? FigureRole.Demand : FigureRole.Offer,
            By = other,
            Payer = isDemand ? subject : other,
            Payee = isDemand ? other : subject,
            Hit = governing.Hit,
            Rule = FigureFrame.Rejected,
            Confidence = Weak,
        };
    }

    // "Europe should pay 4 percent": asked by whoever speaks. "We will pay $1 billion": offered. "The price will be cut by 3 percent": laid down.
    private FigureFrame Modal(GoverningFrame governing, int first)
    {
        var subject = ParticipantFinder.AdjacentSubject(_clause, governing.Hit.First);
        var speaker = _clause.SpeakerAt(first);
        var frame = new FigureFrame { Role = FigureRole.Offer, Hit = governing.Hit, Rule = governing.Hit.Frame.Name, Confidence = Weak };
        if (governing.Hit.Frame.Role == FigureRole.Estimate)
        {
            return speaker is not null && IsOfSpeaker(governing, speaker)
                ? frame with { By = speaker, Payer = speaker, Payee = Sides.OtherPayer(speaker), Rule = "undertaking told" }
                : frame with { Role = FigureRole.Estimate, By = speaker };
        }

        if (governing.Hit.Frame.Role == FigureRole.Demand)
        {
            var by = speaker is not null && speaker != subject ? speaker : Sides.Other(subject);
            return frame with { Role = FigureRole.Demand, By = by, Payer = subject, Payee = by, Confidence = Likely };
        }
        if (_clause.Grammar.BeForms.Contains(_clause.Document.TextOf(governing.Hit.End)))
            return frame with { Role = FigureRole.Agreed };
        // After a deal, what a side will do is what it agreed to.
        if (_clause.Report.IsConcluded)
            return frame with { Role = FigureRole.Agreed, Payer = subject, Payee = Sides.OtherPayer(subject), Rule = "laid down" };
        return subject is null ? Default("undertaking of nobody") : frame with { By = subject, Payer = subject, Payee = Sides.OtherPayer(subject) };
    }

    // "Oslo said it would pay $5 million": a promise of its own.
    private bool IsOfSpeaker(GoverningFrame governing, PartyCode? speaker)
    {
        if (governing.Carrier is null || governing.Carrier.First - governing.Hit.End > 2)
            return false;
        var before = governing.Hit.First - 1;
        return _clause.Grammar.ThirdPerson.Contains(_clause.Document.TextOf(before)) || _clause.Grammar.FirstPerson.Contains(_clause.Document.TextOf(before))
            || ParticipantFinder.AdjacentSubject(_clause, governing.Hit.First) == speaker;
    }

    // "demand for oil of 100 million barrels": nobody's.
    private bool IsMarketDemand(GoverningFrame governing, QuantityMention quantity) =>
        governing.Hit.Frame.Role == FigureRole.Demand && quantity.Kind is QuantityKind.Count or QuantityKind.Number && Subject(governing) is null;

    private FigureFrame Plain(GoverningFrame governing, QuantityMention quantity, int first, int end)
    {
        var lexical = governing.Hit.Frame;
        var subject = Subject(governing);
        var isPassive = lexical.Form == FrameForm.Verb && governing.Relation == FrameRelation.Left && _governor.IsPassive(governing.Hit);
        var patient = isPassive ? subject : ParticipantFinder.Object(_clause, governing.Hit.End, first, subject);
        if (isPassive)
            subject = ParticipantFinder.Agent(_clause, governing.Hit.End) ?? Sides.Other(patient);
        var role = lexical.Role ?? FigureRole.Context;
        // "Oslo to pay $5 million": what a headline says of the future.
        if (lexical is { Form: FrameForm.Carrier, Role: FigureRole.Payment } && _clause.Document.TagOf(governing.Hit.First - 1) == WordTag.To && _clause.Report.IsConcluded)
            role = FigureRole.Agreed;
        // "would set spending at $990 billion": laid down in no deal yet, on the table.
        if (role == FigureRole.Agreed && IsConditional(governing.Hit))
            return new FigureFrame { Role = FigureRole.Offer, Hit = governing.Hit, Rule = "on the table", Confidence = Weak };
        var frame = new FigureFrame { Role = role, Hit = governing.Hit, Rule = lexical.Name, Confidence = lexical.Form == FrameForm.Carrier ? Weak : Sure };
        var made = role switch
        {
            FigureRole.Demand when IsOwnPayment(governing) => frame with { Role = FigureRole.Offer, By = subject, Payer = subject, Payee = patient ?? Sides.OtherPayer(subject) },
            FigureRole.Demand => Demand(lexical.Name == Parley.Record.Frame.Position && patient is null ? frame with { Rule = FigureFrame.Position } : frame, quantity, subject, patient),
            FigureRole.Offer when lexical.Subject == FramePart.None => frame,
            FigureRole.Offer when IsAskedOfOther(governing, subject, patient) => Demand(frame with { Role = FigureRole.Demand }, quantity, subject, patient),
            FigureRole.Offer => frame with { By = subject, Payer = subject, Payee = patient ?? Sides.OtherPayer(subject) },
            FigureRole.Estimate => frame with { By = subject is not null && lexical.Subject == FramePart.By ? subject : _clause.SpeakerAt(first) },
            FigureRole.Agreed or FigureRole.Payment => Money(frame with { IsAside = governing.Relation == FrameRelation.Relative }, lexical, subject, patient, governing.Subject ?? ParticipantFinder.Agent(_clause, end)),
            _ => frame,
        };
        return made with { IsSaidWhole = governing.Relation == FrameRelation.Relative && made is { Role: FigureRole.Demand or FigureRole.Offer, By: not null } };
    }

    // "wants to pay $5 million", "hoped to give 3 percent": paid by who wants it.
    private bool IsOwnPayment(GoverningFrame governing) => governing.Hit.Frame.Name is Parley.Record.Frame.Wanting or Parley.Record.Frame.Position
        && governing.Carrier is { Frame.Role: FigureRole.Payment } carrier && carrier.First == governing.Hit.End + 1 && _clause.Document.TagOf(governing.Hit.End) == WordTag.To;

    // "a proposal to reduce Brazil's quota": what is proposed for somebody else is asked of them.
    private static bool IsAskedOfOther(GoverningFrame governing, PartyCode? subject, PartyCode? patient) =>
        governing.Hit.Frame.Form == FrameForm.Noun && governing.Carrier?.Frame.Role is null && governing.Carrier is not null && patient is not null && patient != subject;

    // A side that asks for a cut asks to pay less itself.
    private FigureFrame Demand(FigureFrame frame, QuantityMention quantity, PartyCode? by, PartyCode? patient)
    {
        var other = patient ?? Sides.OtherPayer(by);
        return quantity.Measure == Measure.Decrease
            ? frame with { By = by, Payer = by, Payee = other }
            : frame with { By = by, Payer = other, Payee = by };
    }

    private FigureFrame Money(FigureFrame frame, Frame lexical, PartyCode? subject, PartyCode? patient, PartyCode? given)
    {
        var payer = lexical.Subject switch
        {
            FramePart.Payer when lexical.Object == FramePart.Payer => patient ?? subject,
            // "accepted a $7 billion buyout from Acme": the one it comes from pays.
            FramePart.Payer when frame.Role == FigureRole.Agreed => given ?? subject,
            FramePart.Payer => subject,
            FramePart.Payee => Sides.OtherPayer(subject),
            _ => lexical.Form == FrameForm.Setting ? given : null,
        };
        return frame with { Payer = payer, Payee = Sides.OtherPayer(payer) };
    }

    private PartyCode? Subject(GoverningFrame governing)
    {
        if (governing.Subject is not null)
            return governing.Subject;
        var hit = governing.Hit;
        if (hit.Frame.Form == FrameForm.Noun || hit.Frame is { Form: FrameForm.Carrier, Name: "contribution" })
            return ParticipantFinder.Owner(_clause, hit);
        return ParticipantFinder.Subject(_clause, hit.First);
    }

    private bool IsConditional(FrameHit hit)
    {
        foreach (var other in _clause.Hits)
        {
            if (other.Frame.Name == Parley.Record.Frame.Conditional && other.End <= hit.First && hit.First - other.End <= 2)
                return true;
        }
        return false;
    }

    private bool IsStart(int first) => first > _clause.Sentence.FirstToken
        && (IsFrom(first - 1) || IsFrom(first - 2) || IsFrom(first - 3) && _clause.Document.Tokens[first - 1].IsPossessive);

    private bool IsFrom(int token) => Grammar.Is(_clause.Document, token, _clause.Grammar.Starts);

    private bool IsNegated(GoverningFrame governing)
    {
        if (governing.Hit.Frame.Form is FrameForm.Restate or FrameForm.Reject)
            return false;
        // Before a noun only right before it: "no longer demands" may be taken for one; "not focused on its demand" says nothing of the demand.
        var reach = governing.Hit.Frame.Form == FrameForm.Noun ? 2 : 5;
        var start = Math.Max(governing.Hit.First - reach, _clause.Sentence.FirstToken);
        for (var token = governing.Hit.First - 1; token >= start; token--)
        {
            if (_clause.Document.Is(token, ","))
                return false;
            if (_clause.Grammar.Negators.Contains(_clause.Document.TextOf(token)))
                return true;
        }
        return false;
    }

    private bool IsHearsay(int first)
    {
        foreach (var hit in _clause.Hits)
        {
            if (hit.Frame.Form == FrameForm.Hearsay && hit.End <= first && !_clause.IsApart(hit.End, first))
                return true;
        }
        return false;
    }

    private static FigureFrame Default(string rule) => new() { Role = FigureRole.Context, Rule = rule, Confidence = Weak };
}
