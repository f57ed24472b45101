using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A position that a report tells of and that a side would not confirm: it stands open until somebody does.</summary>
internal sealed class UnconfirmedCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var line in context.Positions)
        {
            if (line.Role is not (FigureRole.Demand or FigureRole.Offer) || line.Stance is Stance.Stated or Stance.Denied)
                continue;
            var refused = line.Mentions.FirstOrDefault(IsRefused);
            if (refused is not null && !IsStart(context, line, refused))
                yield return Describe(line, refused);
        }
    }

    // Of "lowered from 5 to 4" only the 4 waits for confirmation.
    private static bool IsStart(DisagreementContext context, PositionLine line, PositionMention mention) =>
        context.MentionsIn(mention.Report).Any(other => other.Fact != mention.Fact && other.Party == line.Party
            && (other.Fact.Base is { Value: { } start } && start == line.Value
                || Refusal(mention) is { } refusal && Refusal(other) == refusal && other.Fact.Evidence[0].Span.Start > mention.Fact.Evidence[0].Span.Start));

    private static bool IsRefused(PositionMention mention) => mention.Fact.Stance == Stance.Unconfirmed || Refusal(mention) is not null;

    // "He refused to confirm a report that ...": the statement that holds the amount.
    private static Statement? Refusal(PositionMention mention) =>
        mention.Report.Reading.Statements.FirstOrDefault(statement => statement.Polarity == Polarity.Decline
            && statement.Content.Any(content => content.Span.Contains(mention.Fact.Evidence[0].Span)));

    private static Finding Describe(PositionLine line, PositionMention mention)
    {
        var items = new List<(ReportEntry, ItemReference)>();
        var start = mention.Fact.Base is { Value: { } value } from ? Start(mention, value, from.Unit) : null;
        if (start is not null)
            items.Add((mention.Report, mention.Report.Refer(start)));
        items.Add((mention.Report, mention.Report.Refer(mention.Fact)));
        var refusal = Refusal(mention);
        if (refusal is not null)
            items.Add((mention.Report, mention.Report.Refer(refusal)));
        var who = refusal is null ? "the side concerned" : Say.Speaker(mention.Report, refusal);
        return new(line.Negotiation, DisagreementKind.Unconfirmed, DisagreementStatus.Open, [.. items],
            $"{Say.Sentence(mention.Report.Label)} tells of {What(line, mention)}; {who} refused to confirm it. It is a later position on hearsay, not a contradiction.");
    }

    private static string What(PositionLine line, PositionMention mention)
    {
        var owner = line.Party is { } party ? $"a {PartyNames.Adjective(party)} " : "a ";
        var noun = line.Role == FigureRole.Demand ? "demand" : "offer";
        var amount = Say.Figure(mention.Fact);
        if (mention.Fact.Base is not { Value: { } before } start || before == 0 || start.Unit != line.Unit)
            return $"{owner}{noun} of {amount}";
        var change = (line.Value / before - 1) * 100;
        return $"{owner}{noun} {(change < 0 ? "lowered" : "raised")} from {AmountFormatter.Format(before, start.Unit)} to {amount} ({Say.Number(change, 0)} per cent {(change < 0 ? "less" : "more")})";
    }

    private static Figure? Start(PositionMention mention, decimal value, Unit? unit) =>
        mention.Report.Figures.Where(figure => figure.Value == value && figure.Unit == unit)
            .OrderBy(figure => Math.Abs(figure.Evidence[0].Span.Start - mention.Fact.Evidence[0].Span.Start)).FirstOrDefault();
}
