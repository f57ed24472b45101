using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Pages;

/// <summary>Finds the place in a report that a line of the dossier rests on.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, ReportEntry> _byId = new(StringComparer.Ordinal);
    private readonly List<ReportEntry> _entries = [];

    /// <param name="dossier">Whose lines point at the reports.</param>
    /// <param name="readings">By document id.</param>
    /// <param name="limits">How much text one page may have.</param>
    /// <param name="remarks">What a reader should know of how a report was read.</param>
    /// <param name="folder">Where the reports have pages of their own, the way from the page to the dossier's folder; null where their texts are on the page.</param>
    public EvidenceIndex(Dossier dossier, IReadOnlyDictionary<string, Reading> readings, PageLimits limits, IReadOnlyDictionary<string, ImmutableArray<string>>? remarks = null, string? folder = null)
    {
        var room = limits.MaxReportCharacters;
        foreach (var report in dossier.Reports)
        {
            var reading = readings.GetValueOrDefault(report.Id);
            if (reading is not null && folder is null && (room -= reading.Document.Text.Length) < 0)
            {
                reading = null;
                LeftOut++;
            }
            var entry = new ReportEntry(_entries.Count + 1, report, reading, folder is null ? null : folder + PageFiles.Report(report.Id)) { Remarks = remarks?.GetValueOrDefault(report.Id) is { IsDefault: false } found ? found : [] };
            _entries.Add(entry);
            _byId.TryAdd(report.Id, entry);
        }
    }

    /// <summary>In the dossier's order.</summary>
    public IReadOnlyList<ReportEntry> Entries => _entries;

    /// <summary>How many reports' texts had no room.</summary>
    public int LeftOut { get; }

    public ReportEntry? Entry(string report) => _byId.GetValueOrDefault(report);

    /// <summary>Where a reference leads; null where the dossier does not list its report.</summary>
    public EvidenceTarget? Find(ItemReference reference)
    {
        if (Entry(reference.Report) is not { } entry)
            return null;
        var fact = reference.Item is { } item ? entry.Find(item) : null;
        if (fact is null)
            return new(entry, entry.AnchorOfWords(reference.Quote) ?? entry.Anchor, [], null);
        var anchors = new List<string>();
        foreach (var place in PlacesOf(fact))
        {
            var anchor = entry.AnchorOf(place.Span, MarkKinds.Quoted);
            if (!anchors.Contains(anchor))
                anchors.Add(anchor);
        }
        var first = anchors[0];
        anchors.RemoveAt(0);
        return new(entry, first, anchors, fact);
    }

    // A statement is what was said: its content, not the whole clause, is what a reader wants to see.
    private static ImmutableArray<Evidence> PlacesOf(Fact fact) =>
        fact is Statement { Content.IsDefaultOrEmpty: false } statement ? statement.Content : fact.Evidence;
}
