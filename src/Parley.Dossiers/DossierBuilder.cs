using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Readings to dossier. The order of the readings changes nothing.</summary>
/// <remarks>Safe to use from several threads: every build works on its own draft.</remarks>
public sealed class DossierBuilder(DossierOptions options)
{
    public DossierOptions Options { get; } = options;

    public Dossier Build(IReadOnlyCollection<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var reports = ReportOrder.Sort(readings);
        var duplicates = new DuplicateFinder().Find(reports);
        var draft = new DossierDraft(reports, SeriesJoiner.Join(reports), Options);
        foreach (var series in draft.Series)
            Join(draft, series);
        Number(draft);
        return Write(draft, duplicates);
    }

    private static void Join(DossierDraft draft, Series series)
    {
        NegotiationJoiner.Join(series);
        draft.Rounds.Add(series, RoundJoiner.Join(series));
        var lines = PositionJoiner.Join(series);
        var currency = SettlementCurrency.Of(lines);
        foreach (var negotiation in series.Negotiations)
            negotiation.SettlementCurrency = currency;
        ScaleSlips.Mark(lines);
        var settled = EquivalentFinder.Settled(lines);
        foreach (var line in lines)
            line.Equivalent = EquivalentFinder.Of(line, settled);
        draft.Positions.Add(series, [.. PositionOrder.Sort(lines)]);
    }

    // Ids follow the order in which a reader meets the lines, so that they stay the same from build to build.
    private static void Number(DossierDraft draft)
    {
        var negotiations = draft.Series.SelectMany(series => series.Negotiations).OrderBy(node => node.Reports[0].Index).ToList();
        foreach (var (node, i) in negotiations.Select((node, i) => (node, i)))
            node.Id = Id("n", i);
        var agreements = draft.Series.SelectMany(series => series.Agreements).ToList();
        foreach (var (node, i) in agreements.Select((node, i) => (node, i)))
            node.Id = Id("a", i);
        var rounds = negotiations.SelectMany(node => RoundOrder.Sort(draft.Rounds[node.Series].Where(round => round.Negotiation == node)));
        foreach (var (round, i) in rounds.Select((round, i) => (round, i)))
            round.Id = Id("r", i);
        var positions = negotiations.SelectMany(node => LinesOf(draft, node));
        foreach (var (line, i) in positions.Select((line, i) => (line, i)))
            line.Id = Id("p", i);
    }

    private static Dossier Write(DossierDraft draft, ImmutableArray<DuplicateGroup> duplicates)
    {
        var negotiations = draft.Series.SelectMany(series => series.Negotiations).OrderBy(node => node.Reports[0].Index).ToList();
        var home = negotiations.SelectMany(node => node.Reports, (node, report) => (node, report)).ToDictionary(pair => pair.report, pair => pair.node.Id);
        ImmutableArray<DossierAgreement> agreements =
            [.. draft.Series.SelectMany(series => series.Agreements, (series, node) => AgreementMerger.Merge(series, node, draft.Positions[series]))];
        var rates = draft.Options.ExchangeRates;
        return new()
        {
            Reports = [.. draft.Reports.Select(report => Report(report, home.GetValueOrDefault(report)))],
            Negotiations = [.. negotiations.Select(NegotiationMerger.Merge)],
            Rounds = [.. negotiations.SelectMany(node => RoundOrder.Sort(draft.Rounds[node.Series].Where(round => round.Negotiation == node))).Select(RoundMerger.Merge)],
            Positions = [.. negotiations.SelectMany(node => LinesOf(draft, node)).Select(line => PositionMerger.Merge(line, rates))],
            Gaps = [.. negotiations.SelectMany(node => GapFinder.Find(node, LinesOf(draft, node), rates)).Select((gap, i) => gap with { Id = Id("g", i) })],
            Statements = SpeakerJoiner.Join(draft.Reports),
            Agreements = agreements,
            Deadlines = [.. negotiations.SelectMany(DeadlineJoiner.Join).Select((line, i) => line with { Id = Id("l", i) })],
            Disagreements = DisagreementFinder.Find(draft),
            Terms = [.. agreements.Select(TermsMaker.Of).OfType<AgreementTerms>()],
            Duplicates = duplicates,
            Questions = QuestionFinder.Find(draft, negotiations),
        };
    }

    private static IEnumerable<PositionLine> LinesOf(DossierDraft draft, NegotiationNode node) =>
        draft.Positions[node.Series].Where(line => line.Negotiation == node);

    private static DossierReport Report(ReportEntry report, string? negotiation) => new()
    {
        Id = report.Document.Id,
        Source = report.Document.Source,
        Outlet = report.Document.Outlet,
        Title = report.Document.Title,
        Published = report.Document.Published,
        PublishedBasis = report.Document.PublishedBasis,
        Negotiation = negotiation,
    };

    private static string Id(string letter, int index) => letter + (index + 1).ToString(CultureInfo.InvariantCulture);
}
