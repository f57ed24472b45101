using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Numbers all that was joined and writes it down. Ids follow the order in which a reader meets the lines.</summary>
internal sealed class DossierWriter(List<SeriesDraft> drafts, DossierOptions options, DossierIds ids)
{
    private readonly List<DossierPart> _parts = DossierPart.Of(drafts);

    public static Dossier Write(ImmutableArray<ReportEntry> reports, List<SeriesDraft> drafts, ImmutableArray<DuplicateGroup> duplicates, ImmutableArray<SpeakerRecord> statements, DossierOptions options) =>
        new DossierWriter(drafts, options, new()).Write(reports) with { Statements = statements, Duplicates = duplicates };

    /// <summary>All but what is joined over several rows of agreements: statements by speaker, and copies.</summary>
    public Dossier Write(ImmutableArray<ReportEntry> reports)
    {
        Number();
        var rates = options.ExchangeRates;
        var home = _parts.SelectMany(part => part.Node.Reports, (part, report) => (report, part.Node.Id)).ToDictionary(pair => pair.report, pair => pair.Id);
        ImmutableArray<DossierAgreement> agreements = [.. drafts.SelectMany(draft => draft.Series.Agreements, (draft, node) => AgreementMerger.Merge(draft.Series, node, draft.Positions))];
        return new()
        {
            Reports = [.. reports.Select(report => Report(report.Head, home.GetValueOrDefault(report)))],
            Negotiations = [.. _parts.Select(part => NegotiationMerger.Merge(part.Node))],
            Rounds = [.. _parts.SelectMany(part => part.Rounds).Select(RoundMerger.Merge)],
            Positions = [.. _parts.SelectMany(part => part.Lines).Select(line => PositionMerger.Merge(line, rates))],
            Gaps = Numbered('g', part => GapFinder.Find(part.Node, part.Lines, rates), static (gap, id) => gap with { Id = id }),
            Moves = [.. _parts.SelectMany(part => MoveFinder.Find(part.Node, part.Lines, part.Rounds, rates))],
            Steps = [.. _parts.SelectMany(part => StepFinder.Find(part.Node, part.Lines, part.Rounds))],
            Agreements = agreements,
            Deadlines = Numbered('l', part => DeadlineJoiner.Join(part.Node), static (line, id) => line with { Id = id }),
            Disagreements = Disagreements(),
            Audit = [.. AuditFinder.Order(drafts.SelectMany(draft => draft.Audit)).Select((entry, i) => entry.ToCheck(ids.Of('k', i, 0, i)))],
            Terms = [.. agreements.Select(TermsMaker.Of).OfType<AgreementTerms>()],
            Questions = [.. _parts.SelectMany(part => QuestionFinder.Of(part.Node, part.Rounds, part.Lines))],
        };
    }

    public static DossierReport Report(ReportHead report, string? negotiation) => new()
    {
        Id = report.Id,
        Source = report.Source,
        Outlet = report.Outlet,
        Title = report.Title,
        Published = report.Published,
        PublishedBasis = report.PublishedBasis,
        Negotiation = negotiation,
    };

    // So that they stay the same from build to build.
    private void Number()
    {
        var (agreements, rounds, lines) = (0, 0, 0);
        foreach (var draft in drafts)
        {
            for (var i = 0; i < draft.Series.Agreements.Count; i++)
                draft.Series.Agreements[i].Id = ids.Of('a', agreements++, 0, i);
        }
        for (var p = 0; p < _parts.Count; p++)
        {
            var part = _parts[p];
            part.Node.Id = ids.Of('n', p, p, 0);
            for (var i = 0; i < part.Rounds.Count; i++)
                part.Rounds[i].Id = ids.Of('r', rounds++, p, i);
            for (var i = 0; i < part.Lines.Count; i++)
                part.Lines[i].Id = ids.Of('p', lines++, p, i);
        }
    }

    private ImmutableArray<T> Numbered<T>(char letter, Func<DossierPart, IEnumerable<T>> lines, Func<T, string, T> number)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        for (var p = 0; p < _parts.Count; p++)
        {
            var place = 0;
            foreach (var line in lines(_parts[p]))
                all.Add(number(line, ids.Of(letter, all.Count, p, place++)));
        }
        return all.DrainToImmutable();
    }

    private ImmutableArray<Disagreement> Disagreements()
    {
        var all = ImmutableArray.CreateBuilder<Disagreement>();
        var places = new int[Enum.GetValues<DisagreementStatus>().Length];
        foreach (var finding in DisagreementFinder.Order(drafts.SelectMany(draft => draft.Findings)))
            all.Add(finding.ToDisagreement(ids.Of('d', all.Count, (int)finding.Status, places[(int)finding.Status]++)));
        return all.DrainToImmutable();
    }
}
