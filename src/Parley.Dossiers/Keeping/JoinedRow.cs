using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A row of agreements that this build joined: what is to be kept of it, and what a page shows.</summary>
public sealed class JoinedRow
{
    private readonly SeriesDraft _draft;
    private readonly SeriesPart _part;
    private readonly DossierOptions _options;

    internal JoinedRow(string key, SeriesDraft draft, SeriesPart part, DossierOptions options)
    {
        Key = key;
        _draft = draft;
        _part = part;
        _options = options;
    }

    /// <summary>What the lines rest on: another report, program or correction gives another.</summary>
    public string Key { get; }

    /// <summary>To be kept under the key.</summary>
    public byte[] Part => _part.Write();

    /// <summary>Its reports' readings, corrections applied, by document id.</summary>
    public IReadOnlyDictionary<string, Reading> Readings => _draft.Series.Reports.ToDictionary(report => report.Head.Id, report => report.Reading, StringComparer.Ordinal);

    /// <summary>A dossier of these reports alone, with its own ids.</summary>
    /// <param name="whole">The copies, corrections and grades of the dossier.</param>
    public Dossier ToDossier(KeptResult whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var reports = _draft.Series.Reports;
        var ids = reports.Select(report => report.Head.Id).ToHashSet(StringComparer.Ordinal);
        var sources = reports.Select(report => report.Head.Source).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<DuplicateGroup> duplicates = [.. whole.Duplicates.Select(group => group with { Reports = [.. group.Reports.Where(ids.Contains)] }).Where(group => group.Reports.Length > 1)];
        return DossierWriter.Write(reports, [_draft], duplicates, Statements(reports), _options) with
        {
            Corrections = [.. whole.Log.Where(one => sources.Any(source => one.Item.StartsWith(source, StringComparison.Ordinal)))],
            Sources = whole.Grades,
        };
    }

    // The cards keep lines as bytes only.
    private static ImmutableArray<SpeakerRecord> Statements(ImmutableArray<ReportEntry> reports)
    {
        var own = ImmutableArray.CreateBuilder<ReportEntry>(reports.Length);
        foreach (var report in reports)
            own.Add(new ReportEntry(report.Reading) { Index = report.Index });
        return SpeakerJoiner.Join(own.MoveToImmutable());
    }
}
