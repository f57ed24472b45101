using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Numbers all that was joined and writes it down. Ids follow the order in which a reader meets the lines.</summary>
internal static class DossierWriter
{
    public static Dossier Write(ImmutableArray<ReportEntry> reports, List<SeriesDraft> drafts, ImmutableArray<DuplicateGroup> duplicates, ImmutableArray<SpeakerRecord> statements, DossierOptions options)
    {
        var parts = drafts.SelectMany(draft => draft.Series.Negotiations, (draft, node) => new Part(draft, node)).OrderBy(part => part.Node.Reports[0].Index).ToList();
        Number(drafts, parts);
        var rates = options.ExchangeRates;
        var home = parts.SelectMany(part => part.Node.Reports, (part, report) => (report, part.Node.Id)).ToDictionary(pair => pair.report, pair => pair.Id);
        ImmutableArray<DossierAgreement> agreements = [.. drafts.SelectMany(draft => draft.Series.Agreements, (draft, node) => AgreementMerger.Merge(draft.Series, node, draft.Positions))];
        return new()
        {
            Reports = [.. reports.Select(report => Report(report, home.GetValueOrDefault(report)))],
            Negotiations = [.. parts.Select(part => NegotiationMerger.Merge(part.Node))],
            Rounds = [.. parts.SelectMany(part => part.Rounds).Select(RoundMerger.Merge)],
            Positions = [.. parts.SelectMany(part => part.Lines).Select(line => PositionMerger.Merge(line, rates))],
            Gaps = [.. parts.SelectMany(part => GapFinder.Find(part.Node, part.Lines, rates)).Select((gap, i) => gap with { Id = Id("g", i) })],
            Moves = [.. parts.SelectMany(part => MoveFinder.Find(part.Node, part.Lines, part.Rounds, rates))],
            Steps = [.. parts.SelectMany(part => StepFinder.Find(part.Node, part.Lines, part.Rounds))],
            Statements = statements,
            Agreements = agreements,
            Deadlines = [.. parts.SelectMany(part => DeadlineJoiner.Join(part.Node)).Select((line, i) => line with { Id = Id("l", i) })],
            Disagreements = DisagreementFinder.Order(drafts.SelectMany(draft => draft.Findings)),
            Audit = AuditFinder.Order(drafts.SelectMany(draft => draft.Audit)),
            Terms = [.. agreements.Select(TermsMaker.Of).OfType<AgreementTerms>()],
            Duplicates = duplicates,
            Questions = [.. parts.SelectMany(part => QuestionFinder.Of(part.Node, part.Rounds, part.Lines))],
        };
    }

    // So that they stay the same from build to build.
    private static void Number(List<SeriesDraft> drafts, List<Part> parts)
    {
        Number(parts, (part, i) => part.Node.Id = Id("n", i));
        Number(drafts.SelectMany(draft => draft.Series.Agreements), (node, i) => node.Id = Id("a", i));
        Number(parts.SelectMany(part => part.Rounds), (round, i) => round.Id = Id("r", i));
        Number(parts.SelectMany(part => part.Lines), (line, i) => line.Id = Id("p", i));
    }

    private static void Number<T>(IEnumerable<T> lines, Action<T, int> number)
    {
        var i = 0;
        foreach (var line in lines)
            number(line, i++);
    }

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

    /// <summary>One negotiation with its lines.</summary>
    private sealed class Part(SeriesDraft draft, NegotiationNode node)
    {
        public NegotiationNode Node { get; } = node;

        public List<RoundCluster> Rounds { get; } = draft.RoundsOf(node);

        public List<PositionLine> Lines { get; } = draft.LinesOf(node);
    }
}
