using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>All that was joined for one row of agreements. Nothing in it depends on other rows, so that it can be kept while only others change.</summary>
internal sealed class SeriesDraft
{
    private readonly Dictionary<NegotiationNode, List<RoundCluster>> _rounds;
    private readonly Dictionary<NegotiationNode, List<PositionLine>> _lines;

    private SeriesDraft(Series series, DossierOptions options)
    {
        Series = series;
        Origins = [.. series.Reports.Select(report => report.Origin)];
        NegotiationJoiner.Join(series);
        Rounds = RoundJoiner.Join(series);
        Positions = Join(series);
        _rounds = RoundOrder.Sort(Rounds).GroupBy(round => round.Negotiation).ToDictionary(group => group.Key, group => group.ToList());
        _lines = Positions.GroupBy(line => line.Negotiation).ToDictionary(group => group.Key, group => group.ToList());
        var context = new DisagreementContext(this, options);
        Findings = DisagreementFinder.Find(context);
        Audit = AuditFinder.Find(context);
    }

    public Series Series { get; }

    public IReadOnlyList<RoundCluster> Rounds { get; }

    /// <summary>In time order.</summary>
    public IReadOnlyList<PositionLine> Positions { get; }

    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Sums of its reports worked out again.</summary>
    public ImmutableArray<AuditEntry> Audit { get; }

    // What each report copied when this was joined.
    private ImmutableArray<ReportEntry> Origins { get; }

    public static SeriesDraft Of(Series series, DossierOptions options) => new(series, options);

    /// <summary>Whether joining these reports anew would come to the same.</summary>
    public bool IsOf(Series series) =>
        series.Given == Series.Given && series.Parties.SequenceEqual(Series.Parties) && series.Reports.SequenceEqual(Series.Reports) && series.Reports.Select(report => report.Origin).SequenceEqual(Origins);

    /// <summary>One negotiation's positions, in time order.</summary>
    public List<PositionLine> LinesOf(NegotiationNode node) => _lines.GetValueOrDefault(node, []);

    /// <summary>One negotiation's rounds, in time order.</summary>
    public List<RoundCluster> RoundsOf(NegotiationNode node) => _rounds.GetValueOrDefault(node, []);

    private static List<PositionLine> Join(Series series)
    {
        var lines = PositionJoiner.Join(series);
        var currency = SettlementCurrency.Of(lines);
        foreach (var negotiation in series.Negotiations)
            negotiation.SettlementCurrency = currency;
        IssueFinder.Mark(lines);
        ScaleSlips.Mark(lines);
        var settled = EquivalentFinder.Settled(lines);
        foreach (var line in lines)
            line.Equivalent = EquivalentFinder.Of(line, settled);
        return [.. PositionOrder.Sort(lines)];
    }
}
