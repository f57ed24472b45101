using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What the checks look at: one row of agreements with all that was joined for it.</summary>
internal sealed class DisagreementContext(DossierDraft draft, Series series)
{
    public Series Series { get; } = series;

    public ExchangeRates Rates { get; } = draft.Options.ExchangeRates;

    public IReadOnlyList<RoundCluster> Rounds { get; } = draft.Rounds[series];

    /// <summary>In the order of the dossier.</summary>
    public IReadOnlyList<PositionLine> Positions { get; } = [.. PositionOrder.Sort(draft.Positions[series])];

    /// <summary>The telling words of all its agreements' names, short forms included.</summary>
    public HashSet<string> AgreementWords { get; } = series.Agreements.SelectMany(node => node.Mentions)
        .SelectMany(mention => WordList.Of(mention.Fact.Name).Concat(WordList.Of(mention.Fact.Evidence[0].Quote)))
        .Where(Lexicon.English.Names).ToHashSet(StringComparer.Ordinal);

    public NegotiationNode? NegotiationOf(ReportEntry report) => Series.Negotiations.Find(negotiation => negotiation.Reports.Contains(report));

    public IEnumerable<(ReportEntry Report, Figure Figure)> Figures() =>
        Series.Reports.SelectMany(report => report.Figures, (report, figure) => (report, figure));

    /// <summary>What was paid or agreed, as amounts of money.</summary>
    public IEnumerable<PositionLine> Settled() =>
        Positions.Where(line => line.Role is FigureRole.Payment or FigureRole.Agreed && line.Measure == Measure.Level && line.Unit.IsMoney && !line.Key.IsDenied);
}
