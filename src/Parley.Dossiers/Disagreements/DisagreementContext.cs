using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What the checks look at: one row of agreements with all that was joined for it.</summary>
internal sealed class DisagreementContext(SeriesDraft draft, DossierOptions options)
{
    public Series Series { get; } = draft.Series;

    public ExchangeRates Rates { get; } = options.ExchangeRates;

    public IReadOnlyList<RoundCluster> Rounds { get; } = draft.Rounds;

    private readonly Dictionary<ReportEntry, NegotiationNode> _home = draft.Series.Negotiations
        .SelectMany(negotiation => negotiation.Reports, (negotiation, report) => (negotiation, report)).ToDictionary(pair => pair.report, pair => pair.negotiation);

    private readonly ILookup<ReportEntry, PositionMention> _mentions = draft.Positions.SelectMany(line => line.Mentions).ToLookup(mention => mention.Report);

    private readonly Dictionary<Figure, PositionLine> _lines = LinesByFigure(draft.Positions);

    /// <summary>In the order of the dossier.</summary>
    public IReadOnlyList<PositionLine> Positions { get; } = draft.Positions;

    /// <summary>The telling words of all its agreements' names, short forms included.</summary>
    public HashSet<string> AgreementWords { get; } = draft.Series.Agreements.SelectMany(node => node.Mentions)
        .SelectMany(mention => WordList.Of(mention.Fact.Name).Concat(WordList.Of(mention.Fact.Evidence[0].Quote)))
        .Where(Lexicon.English.Names).ToHashSet(StringComparer.Ordinal);

    public NegotiationNode? NegotiationOf(ReportEntry report) => _home.GetValueOrDefault(report);

    /// <summary>The position that a figure is part of.</summary>
    public PositionLine? LineOf(Figure figure) => _lines.GetValueOrDefault(figure);

    /// <summary>All of one report's figures that are part of positions.</summary>
    public IEnumerable<PositionMention> MentionsIn(ReportEntry report) => _mentions[report];

    public IEnumerable<(ReportEntry Report, Figure Figure)> Figures() =>
        Series.Reports.SelectMany(report => report.Figures, (report, figure) => (report, figure));

    /// <summary>What was paid or agreed, as amounts of money.</summary>
    public IEnumerable<PositionLine> Settled() =>
        Positions.Where(line => line.Role is FigureRole.Payment or FigureRole.Agreed && line.Measure == Measure.Level && line.Unit.IsMoney && !line.Key.IsDenied && !line.IsSlip);

    /// <summary>What was paid or agreed, and what a side "will pay" by a report of an agreement that was made: nobody's offer any more.</summary>
    public IEnumerable<PositionLine> Settlements() => Positions.Where(line => IsSettlement(line) && line.Measure == Measure.Level && line.Unit.IsMoney && !line.Key.IsDenied && !line.IsSlip);

    /// <summary>The mentions of each amount of money in one matter: what "will be paid" by one report and was agreed by another are two positions, but one amount.</summary>
    public IEnumerable<List<PositionMention>> OneAmounts()
    {
        var lines = Positions.Where(line => line.Unit.IsMoney && line.Measure == Measure.Level && !line.Key.IsDenied && line.Value > 0);
        foreach (var alike in lines.GroupBy(line => (line.Negotiation, line.Unit, line.Value)))
        {
            var rest = alike.ToList();
            while (rest.Count > 0)
            {
                var one = rest.Where(line => line == rest[0] || IsOneMatter(line, rest[0])).ToList();
                rest.RemoveAll(one.Contains);
                yield return [.. one.SelectMany(line => line.Mentions).OrderBy(mention => mention.Report.Index).ThenBy(mention => mention.Fact.Evidence[0].Span)];
            }
        }
    }

    /// <summary>Whether two positions are of one kind and, as far as they say, of one side, one time and one negotiation.</summary>
    public bool IsOneMatter(PositionLine a, PositionLine b) =>
        a.Negotiation == b.Negotiation && (a.Role == b.Role || IsSettlement(a) && IsSettlement(b))
        && (PayerOf(a) is not { } payer || PayerOf(b) is not { } other || payer == other)
        && (a.LikelyPeriod is not { } period || b.LikelyPeriod is not { } its || period.Meets(its));

    /// <summary>Amounts of money that can be told of one matter with the line.</summary>
    public IEnumerable<PositionLine> AmountsLike(PositionLine line) =>
        Positions.Where(other => other != line && other.Unit.IsMoney && other.Measure == Measure.Level && !other.Key.IsDenied && IsOneMatter(line, other));

    /// <summary>Whether one report tells of both: it speaks of two things then.</summary>
    public bool FromOneReport(PositionLine a, PositionLine b)
    {
        var (few, many) = a.Mentions.Count < b.Mentions.Count ? (a, b) : (b, a);
        var reports = few.Mentions.Select(mention => mention.Report).ToHashSet();
        return many.Mentions.Any(mention => reports.Contains(mention.Report));
    }

    private static PartyCode? PayerOf(PositionLine line) => line.Payer ?? (line.Role == FigureRole.Offer ? line.Party : null);

    private static bool IsSettlement(PositionLine line) =>
        line.Role is FigureRole.Payment or FigureRole.Agreed || line.Role == FigureRole.Offer && line.Mentions.All(mention => IsMade(mention.Report.Reading));

    // Nothing is negotiated any more in a report of what was signed.
    private static bool IsMade(Reading reading) =>
        reading.Agreements.Any(one => one.Status is AgreementStatus.Agreed or AgreementStatus.Signed or AgreementStatus.Ratified or AgreementStatus.InForce)
        && !reading.Agreements.Any(one => one.Status == AgreementStatus.Negotiating);

    private static Dictionary<Figure, PositionLine> LinesByFigure(IEnumerable<PositionLine> lines)
    {
        var byFigure = new Dictionary<Figure, PositionLine>(ReferenceEqualityComparer.Instance);
        foreach (var line in lines)
        {
            foreach (var mention in line.Mentions)
                byFigure[mention.Fact] = line;
        }
        return byFigure;
    }
}
