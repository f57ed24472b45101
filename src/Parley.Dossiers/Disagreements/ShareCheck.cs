using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Per cent of what: "70 per cent of the costs" and "70 per cent more" are two demands, of which one is a slip; "60 per cent of 10 billion" and
/// "6 billion" are one amount.
/// </summary>
internal sealed class ShareCheck : IDisagreementCheck
{
    // "60 per cent of the total cost of $10 billion": so far behind the share its whole may stand.
    private const int Reach = 60;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var share in context.Positions.Where(line => line.Unit.IsPercent && line.Measure == Measure.Share && !line.Key.IsDenied))
        {
            var change = context.Positions.FirstOrDefault(line => line.Unit.IsPercent && line.Measure is Measure.Increase or Measure.Decrease && line.Value == share.Value
                && line.Negotiation == share.Negotiation && !line.Key.IsDenied && IsOneSides(line, share) && !context.FromOneReport(line, share));
            if (change is not null)
                yield return Contradiction(share, change);
            if (Whole(share) is { } whole && Part(context, share, whole.Figure) is { } part)
                yield return Reconciled(share, whole.Mention, whole.Figure, part);
        }
    }

    private static bool IsOneSides(PositionLine a, PositionLine b) => a.Role == b.Role && (a.Side is not { } one || b.Side is not { } other || one == other);

    private static (PositionMention Mention, Figure Figure)? Whole(PositionLine share)
    {
        foreach (var mention in share.Mentions)
        {
            var end = mention.Fact.Evidence[0].Span.End;
            var figure = mention.Report.Figures.FirstOrDefault(one => one.Unit is { IsMoney: true } && one.Measure == Measure.Level && one.Evidence[0].Span.Start is var start && start > end && start - end <= Reach);
            if (figure is not null && Lexicon.English.Says("of", mention.Report.Document.Text[end..figure.Evidence[0].Span.Start]) && Surroundings.Sentence(mention.Report, figure) == Surroundings.Sentence(mention.Report, mention.Fact))
                return (mention, figure);
        }
        return null;
    }

    private static PositionLine? Part(DisagreementContext context, PositionLine share, Figure whole) =>
        context.Positions.FirstOrDefault(line => line.Unit == whole.Unit && line.Measure == Measure.Level && line.Negotiation == share.Negotiation && !line.Key.IsDenied
            && (line.Payer is not { } payer || share.Payer is not { } its || payer == its) && line.Value < whole.Value
            && Precision.Agrees(whole.Value * share.Value / 100, line.Value) && !context.FromOneReport(line, share));

    private static Finding Contradiction(PositionLine share, PositionLine change)
    {
        var (a, b) = (share.Mentions[0], change.Mentions[0]);
        return new(share.Negotiation, DisagreementKind.Share, DisagreementStatus.Open,
            [(a.Report, a.Report.Refer(a.Fact)), (b.Report, b.Report.Refer(b.Fact))],
            $"{Say.Sentence(Say.Amount(share))} is a share of the whole in {a.Report.Label} and {(change.Measure == Measure.Decrease ? "a cut" : "a rise")} in {b.Report.Label}: one number, two meanings.");
    }

    private static Finding Reconciled(PositionLine share, PositionMention mention, Figure whole, PositionLine part) =>
        new(share.Negotiation, DisagreementKind.Share, DisagreementStatus.Reconciled,
            [(mention.Report, mention.Report.Refer(mention.Fact)), (mention.Report, mention.Report.Refer(whole)), .. part.Mentions.Select(one => (one.Report, one.Report.Refer(one.Fact)))],
            $"{Say.Sentence(Say.Amount(share))} of {Say.Figure(whole)} in {mention.Report.Label} is {Say.Amount(whole.Value * share.Value / 100, whole.Unit!.Value)}, " +
            $"the {Say.Amount(part)} of {Say.Reports(part.Mentions.Select(one => one.Report))}.",
            "share");
}
