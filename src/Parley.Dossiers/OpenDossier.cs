using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// A dossier that is built again and again while reports come in: what a report says for itself is worked out once, and only the rows of agreements
/// whose reports have changed are joined anew. The result is the same as that of a build from nothing.
/// </summary>
/// <remarks>For one thread at a time; within a build it uses as many as there are processors. Holds the readings of its last build.</remarks>
public sealed class OpenDossier(DossierOptions options)
{
    // With fewer reports, starting threads costs more than it saves.
    private const int FewReports = 64;

    private Dictionary<string, ReportEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Reading, ImmutableArray<ItemCorrection>, Reading)> _corrected = new(StringComparer.Ordinal);
    private ImmutableArray<ReportEntry> _reports = [];
    private Dictionary<ReportEntry, SeriesDraft> _drafts = [];

    /// <summary>How many rows of agreements the last build joined.</summary>
    public int Joined { get; private set; }

    /// <summary>Corrections that the last build could not use.</summary>
    public ImmutableArray<Diagnostic> Problems { get; private set; } = [];

    /// <summary>Of how many rows; the others were kept from the build before.</summary>
    public int Rows { get; private set; }

    /// <summary>Joins the readings; of two with one document id the first stands.</summary>
    public Dossier Build(IReadOnlyCollection<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var corrected = CorrectedReadings.Of(readings.Select(reading => new CorrectableReport(reading.Document.Id, reading.Document.Source, () => reading)), options.Corrections, _corrected);
        Problems = [.. corrected.Problems];
        var reports = Enter(readings, corrected.Changed);
        foreach (var report in reports)
            report.Named = corrected.Named.GetValueOrDefault(report.Head.Id);
        Prepare(reports);
        var before = _reports;
        var duplicates = DuplicateFinder.Find(reports, before);
        _reports = reports;
        // Who said what is joined over all rows, and rests on nothing that the rows work out.
        var speakers = reports.Length >= FewReports ? Task.Run(() => SpeakerJoiner.Join(reports)) : null;
        var drafts = Join(SeriesJoiner.Join(reports, before));
        return DossierWriter.Write(reports, drafts, duplicates, speakers?.GetAwaiter().GetResult() ?? SpeakerJoiner.Join(reports), options) with { Corrections = [.. corrected.Log], Sources = options.Corrections.Grades };
    }

    private ImmutableArray<ReportEntry> Enter(IReadOnlyCollection<Reading> readings, Dictionary<string, Reading> changed)
    {
        var entries = new Dictionary<string, ReportEntry>(readings.Count, StringComparer.Ordinal);
        foreach (var read in readings)
        {
            var reading = changed.GetValueOrDefault(read.Document.Id) ?? read;
            if (!_entries.TryGetValue(reading.Document.Id, out var entry) || !ReferenceEquals(entry.Reading, reading))
                entry = new ReportEntry(reading);
            entries.TryAdd(reading.Document.Id, entry);
        }
        _entries = entries;
        ImmutableArray<ReportEntry> reports = [.. ReportOrder.Sort(entries.Values)];
        for (var i = 0; i < reports.Length; i++)
            reports[i].Index = i;
        return reports;
    }

    // Each report for itself, so that threads change nothing but the time it takes.
    private static void Prepare(ImmutableArray<ReportEntry> reports)
    {
        if (reports.Length >= FewReports)
            Parallel.ForEach(reports, static report => report.Prepare());
    }

    private List<SeriesDraft> Join(List<Series> rows)
    {
        var drafts = new SeriesDraft[rows.Count];
        var changed = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (_drafts.TryGetValue(rows[i].Reports[0], out var known) && known.IsOf(rows[i]))
                drafts[i] = known;
            else
                changed.Add(i);
        }
        if (rows.Count >= FewReports)
            Parallel.ForEach(changed, i => drafts[i] = SeriesDraft.Of(rows[i], options));
        else
            changed.ForEach(i => drafts[i] = SeriesDraft.Of(rows[i], options));
        _drafts = drafts.ToDictionary(draft => draft.Series.Reports[0]);
        (Joined, Rows) = (changed.Count, rows.Count);
        return [.. drafts];
    }
}
