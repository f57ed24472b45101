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
