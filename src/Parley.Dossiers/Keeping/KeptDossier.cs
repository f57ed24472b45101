using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Builds a large dossier from what an earlier build kept: of every report a card, of every row of agreements its lines. Only the reports of rows on which something
/// new bears are read, and only these rows are joined. The bytes are those of a build from nothing, whatever was kept.
/// </summary>
/// <param name="options">What a dossier needs beside the readings.</param>
/// <param name="program">The identity of the program that joins: what another one kept is not used.</param>
public sealed class KeptDossier(DossierOptions options, string program)
{
    /// <summary>Corrections that the last build could not use.</summary>
    public ImmutableArray<Diagnostic> Problems { get; private set; } = [];

    /// <param name="reports">All that belong to the dossier; of two with one id the first stands.</param>
    /// <param name="state">What the build before left.</param>
    public KeptResult Build(IReadOnlyCollection<KeptReport> reports, KeptState state)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(state);
        var corrected = CorrectedReadings.Of(reports.Select(report => new CorrectableReport(report.Id, report.Source, report.Load)), options.Corrections, []);
        Problems = [.. corrected.Problems];
        var (entries, identities) = Enter(reports, corrected);
        var cards = NewCards(reports, entries);
        var byIdentity = entries.ToDictionary(entry => identities[entry], StringComparer.Ordinal);
        var before = KeptPlacement.Read(state, byIdentity);
        var duplicates = DuplicateFinder.Find(entries, before);
        // Who said what is joined over all rows, and rests on nothing that the rows work out.
        var spoken = Task.Run(() => SpeakerJoiner.Spoken(entries).ToList());
        var rows = SeriesJoiner.Join(entries, before).ConvertAll(series => (Series: series, Key: KeyOf(series, identities)));
        var (parts, joined) = Parts(rows, state);
        var frame = new Dossier { Reports = [.. entries.Select(entry => DossierWriter.Report(entry.Head, null))], Corrections = [.. corrected.Log], Sources = options.Corrections.Grades, Duplicates = duplicates };
        return new(new(frame, spoken.GetAwaiter().GetResult(), parts), parts, joined) { Reports = frame.Reports, Cards = cards, Placement = KeptPlacement.Write(entries, identities), Duplicates = duplicates, Log = [.. corrected.Log], Grades = options.Corrections.Grades };
    }

    private (ImmutableArray<ReportEntry> Entries, Dictionary<ReportEntry, string> Identities) Enter(IReadOnlyCollection<KeptReport> reports, CorrectedReadings corrected)
    {
        var identities = new Dictionary<ReportEntry, string>(reports.Count, ReferenceEqualityComparer.Instance);
        foreach (var report in reports.DistinctBy(report => report.Id, StringComparer.Ordinal))
        {
            var isChanged = corrected.Changed.TryGetValue(report.Id, out var changed);
            var entry = isChanged ? new ReportEntry(changed!) : !report.Card.IsEmpty ? new ReportEntry(ReportCard.Read(report.Card), report.Load) : new ReportEntry(report.Load());
            entry.Named = corrected.Named.GetValueOrDefault(report.Id);
            identities.Add(entry, isChanged ? $"{report.Identity} {Hash(ReadingJson.Write(changed!))}" : report.Identity);
        }
        ImmutableArray<ReportEntry> entries = [.. ReportOrder.Sort(identities.Keys)];
        for (var i = 0; i < entries.Length; i++)
            entries[i].Index = i;
        return (entries, identities);
    }

    private static ImmutableArray<(string Report, byte[] Card)> NewCards(IReadOnlyCollection<KeptReport> reports, ImmutableArray<ReportEntry> entries)
    {
        var without = reports.Where(report => report.Card.IsEmpty).Select(report => report.Id).ToHashSet(StringComparer.Ordinal);
        var fresh = entries.Where(entry => entry.IsFresh).ToList();
        Parallel.ForEach(fresh, static entry => entry.Prepare());
        var cards = new (string, byte[])[fresh.Count];
        Parallel.For(0, fresh.Count, i => cards[i] = (fresh[i].Head.Id, ReportCard.Write(fresh[i])));
        // Those of corrected reports hold with the corrections only, and are made again where they are needed.
        foreach (var (entry, card) in fresh.Zip(cards))
            entry.Use(ReportCard.Read(card.Item2));
        return [.. cards.Where(card => without.Contains(card.Item1))];
    }

    private (List<AssembledRow> Rows, List<JoinedRow> Joined) Parts(List<(Series Series, string Key)> rows, KeptState state)
    {
        var parts = new AssembledRow[rows.Count];
        var anew = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (state.Part(rows[i].Key) is { IsEmpty: false } bytes)
                parts[i] = new(rows[i].Key, rows[i].Series.Reports, SeriesPart.Read(bytes));
            else
                anew.Add(i);
        }
        var joined = new JoinedRow[anew.Count];
        Parallel.ForEach(anew.SelectMany(i => rows[i].Series.Reports), static report => _ = report.Reading);
        Parallel.For(0, anew.Count, k =>
        {
            var (series, key) = rows[anew[k]];
            var draft = SeriesDraft.Of(series, options);
            var part = SeriesPartWriter.Write(draft, key, options);
            parts[anew[k]] = new(key, series.Reports, part);
            joined[k] = new(key, draft, part, options);
        });
        return ([.. parts], [.. joined]);
    }

    // Everything that its lines rest on.
    private string KeyOf(Series series, Dictionary<ReportEntry, string> identities)
    {
        var all = new StringBuilder(program).Append('\n').AppendJoin('|', series.Parties).Append('\n');
        if (series.Given is { } given)
            all.Append(given.Name).Append('\n').Append(given.Signature).Append('\n');
        foreach (var report in series.Reports)
            all.Append(identities[report]).Append(' ').Append(report.Origin.Head.Id).Append('\n');
        return Hash(Encoding.UTF8.GetBytes(all.ToString()));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
}
