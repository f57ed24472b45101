namespace Parley.Dossiers;

/// <summary>Walks a row's reports in time order, parts them into negotiations, and joins what they say about each agreement.</summary>
internal static class NegotiationJoiner
{
    public static void Join(Series series)
    {
        var views = series.Reports.Select(ReportView.Of).ToList();
        foreach (var view in views)
            Place(series, view);
        foreach (var (earlier, later) in series.Negotiations.Zip(series.Negotiations.Skip(1)))
            Link(earlier, later);
        foreach (var negotiation in series.Negotiations)
            NumberNeighbours(negotiation);
        series.Agreements.AddRange(series.Negotiations.SelectMany(negotiation => new[] { negotiation.Previous, negotiation.Topic })
            .OfType<AgreementNode>().Distinct());
        var name = AgreementNames.Common(series.Agreements.SelectMany(node => node.Mentions));
        foreach (var mention in views.SelectMany(view => view.Others))
            OtherMention.Place(series, mention);
        series.Name = name;
    }

    private static void Place(Series series, ReportView view)
    {
        var (negotiation, reason) = Choose(series, view);
        negotiation.Add(view, reason);
        if (view.Topic is { } topic)
            (negotiation.Topic ??= new()).Add(topic, reason);
        if (view.Previous is { } previous)
        {
            if (previous.Ordinal is { } number && number == negotiation.Topic?.Ordinal)
                negotiation.Topic!.Add(previous, reason);
            else
                (negotiation.Previous ??= new()).Add(previous, PreviousReason(negotiation, previous));
        }
        NumberNeighbours(negotiation);
    }

    private static (NegotiationNode Negotiation, string? Reason) Choose(Series series, ReportView view)
    {
        if (series.Negotiations.Count == 0)
            return (Append(series), series.Given is { } given ? $"Put together by {given.Signature.Who} on {given.Signature.When}: {given.Signature.Why}" : null);
        if (series.Given is not null)
            return (series.Negotiations[0], null);
        // A later report on older talks finds them by the agreement's number.
        var numbered = view.Topic?.Ordinal is { } ordinal ? series.Negotiations.Find(one => one.Topic?.Ordinal == ordinal) : null;
        if (numbered is not null)
            return (numbered, $"{view.Report.Label} is about the {Ordinals.Of(view.Topic!.Ordinal!.Value)} agreement.");
        // So does one that names the end of the agreement before them.
        if (view.PreviousEnd is { } end && series.Negotiations.Find(one => one.PreviousEnd is { } known && Math.Abs(known.DayNumber - end.DayNumber) <= 31 && !IsOther(one, view)) is { } same)
            return (same, $"{view.Report.Label}: the agreement before it ended {DateWords.Of(end)} here too.");
        if (view.Report.Day is null && ByAmounts(series, view.Report) is { } alike)
            return (alike, $"{view.Report.Label} gives the same amounts.");
        var succession = Succession.Of(series.Negotiations[^1], view);
        return (succession.IsNext ? Append(series) : series.Negotiations[^1], succession.Reason);
    }

    // Two numbers say more than the end of what was before.
    private static bool IsOther(NegotiationNode one, ReportView view) => view.Topic?.Ordinal is { } wanted && one.Topic?.Ordinal is { } known && wanted != known;

    // An undated report finds its talks by what is asked and offered in them.
    private static NegotiationNode? ByAmounts(Series series, ReportEntry report)
    {
        var own = NegotiationNode.AmountsOf(report);
        return series.Negotiations.Select(one => (one, shared: own.Count(one.Amounts.Contains)))
            .Where(pair => pair.shared > 0).OrderByDescending(pair => pair.shared).Select(pair => pair.one).FirstOrDefault();
    }

    private static NegotiationNode Append(Series series)
    {
        var negotiation = new NegotiationNode(series, series.Negotiations.Count);
        series.Negotiations.Add(negotiation);
        return negotiation;
    }

    private static string? PreviousReason(NegotiationNode negotiation, AgreementMention mention)
    {
        if (negotiation.PreviousEnd is { } end && mention.Fact.Term?.Last is not null)
            return $"{mention.Report.Label}: the agreement that ended on {DateWords.Of(end)}.";
        return negotiation.Topic is null ? null : $"{mention.Report.Label}: the agreement before the one that the talks are about.";
    }

    // What the earlier talks were about is what exists when the later ones begin.
    private static void Link(NegotiationNode earlier, NegotiationNode later)
    {
        if (earlier.Topic is not { } made || later.Previous is not { } existing)
            return;
        var numbersDiffer = made.Ordinal is { } a && existing.Ordinal is { } b && a != b;
        if (numbersDiffer || Contiguity.Reason(earlier, existing) is not { } reason)
            return;
        foreach (var mention in existing.Mentions)
            made.Add(mention, reason);
        made.Reasons.AddAll(existing.Reasons);
        later.Previous = made;
    }

    private static void NumberNeighbours(NegotiationNode negotiation)
    {
        if (negotiation is not { Previous: { } previous, Topic: { } topic })
            return;
        if (previous.Ordinal is { } before)
            topic.Number(before + 1, $"It follows the {Ordinals.Of(before)} agreement, so it is the {Ordinals.Of(before + 1)}.");
        else if (topic.Ordinal is { } after and > 1)
            previous.Number(after - 1, $"The {Ordinals.Of(after)} agreement follows it, so it is the {Ordinals.Of(after - 1)}.");
    }
}
