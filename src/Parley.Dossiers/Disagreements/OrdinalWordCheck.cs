using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Numbers that count two things: "the 11th agreement meeting" is about the 11th agreement and may be the sixth round; and the seventh round of one
/// negotiation does not follow the sixth of another.
/// </summary>
internal sealed class OrdinalWordCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var texts = new List<string>();
        var items = new List<(ReportEntry, ItemReference)>();
        foreach (var negotiation in context.Series.Negotiations)
            AddMeeting(context, negotiation, texts, items);
        foreach (var (earlier, later) in context.Series.Negotiations.Zip(context.Series.Negotiations.Skip(1)))
            AddSequence(context, earlier, later, texts, items);
        if (texts.Count > 0)
            yield return new(null, DisagreementKind.Wording, DisagreementStatus.Reconciled, [.. items], string.Join(' ', texts));
    }

    private static void AddMeeting(DisagreementContext context, NegotiationNode negotiation, List<string> texts, List<(ReportEntry, ItemReference)> items)
    {
        foreach (var mention in negotiation.Topic?.Mentions ?? [])
        {
            if (mention.Ordinal is not { } number || !IsMeeting(mention))
                continue;
            var round = context.Rounds.SelectMany(one => one.Mentions).FirstOrDefault(one => one.Report == mention.Report && one.Ordinal is { } own && own != number);
            if (round is null)
                continue;
            var (agreement, ordinal) = (AgreementMerger.NameOf(context.Series, negotiation.Topic!), Ordinals.Of(round.Ordinal!.Value));
            texts.Add($"In {mention.Report.Label} “{mention.Fact.Evidence[0].Quote}” is about the {agreement}, not a meeting with that number: it is the {ordinal} round.");
            items.Add((mention.Report, mention.Report.Refer(mention.Fact)));
            items.Add((round.Report, round.Report.Refer(round.Fact)));
            return;
        }
    }

    // "... meeting" at the end of the evidence or right behind it.
    private static bool IsMeeting(AgreementMention mention)
    {
        var span = mention.Fact.Evidence[0].Span;
        var text = mention.Report.Document.Text;
        var own = WordList.Of(mention.Fact.Evidence[0].Quote);
        var next = WordList.Of(text[span.End..Math.Min(text.Length, span.End + 30)]);
        return own.Count > 0 && Lexicon.English.Is("meeting", own[^1])
            || span.End < text.Length && text[span.End] == ' ' && next.Count > 0 && Lexicon.English.Is("meeting", next[0]);
    }

    private static void AddSequence(DisagreementContext context, NegotiationNode earlier, NegotiationNode later, List<string> texts, List<(ReportEntry, ItemReference)> items)
    {
        var (first, second) = (Numbered(context, earlier), Numbered(context, later));
        if (first.Count == 0 || second.Count == 0)
            return;
        var continues = second[0].Ordinal == first[^1].Ordinal + 1;
        if (!continues && !second.Exists(round => first.Exists(other => other.Ordinal == round.Ordinal)))
            return;
        var rounds = Say.List(second.Select(round => Ordinals.Of(round.Ordinal!.Value)));
        texts.Add($"The {rounds} round{(second.Count > 1 ? "s" : "")} of {Reports(second)} belong{(second.Count > 1 ? "" : "s")} to the talks on {Name(context, later)}; " +
            $"the {Ordinals.Of(first[^1].Ordinal!.Value)} of {Reports([first[^1]])} to those on {Name(context, earlier)}: they are counted apart.");
        foreach (var mention in second.Append(first[^1]).SelectMany(round => round.Mentions).Where(mention => mention.Ordinal is not null))
            items.Add((mention.Report, mention.Report.Refer(mention.Fact)));
    }

    private static List<RoundCluster> Numbered(DisagreementContext context, NegotiationNode negotiation) =>
        [.. context.Rounds.Where(round => round.Negotiation == negotiation && round.Ordinal is not null).OrderBy(round => round.Ordinal)];

    private static string Reports(IEnumerable<RoundCluster> rounds) =>
        Say.Reports(rounds.SelectMany(round => round.Mentions).Where(mention => mention.Ordinal is not null).Select(mention => mention.Report));

    private static string Name(DisagreementContext context, NegotiationNode negotiation) =>
        negotiation.Topic is { } topic ? "the " + AgreementMerger.NameOf(context.Series, topic) : "another agreement";
}
