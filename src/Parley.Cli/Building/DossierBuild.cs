using System.Collections.Immutable;
using Parley.Dossiers;
using Parley.Model;
using Parley.Pages;
using Parley.Record;
using Parley.Sources;
using Parley.Store;

namespace Parley.Cli;

/// <summary>One run of <c>parley build</c>: reads what the store does not have, joins all that was given, writes the folder.</summary>
internal sealed class DossierBuild(string folder, string? corrections, string? pages, int threads, Messages messages, TimeProvider clock, CancellationToken cancellation)
{
    private readonly Lazy<ReportReader> _reader = new(ReportReader.CreateDefault);

    public Tally Tally { get; } = new();

    /// <summary>What came of it, for people; null where no report could be read, and nothing was left behind.</summary>
    public string? Run(IEnumerable<SourceResult> inputs)
    {
        // A file that cannot be read is told before hours of reading, and before anything is made.
        var set = CorrectionsFiles.Read(corrections, folder, messages);
        var output = new OutputFolder(folder);
        // A first build will need the word lists; they load while the database is made. Damage is met again where they are used.
        if (threads > 1 && !output.HadDatabase)
            Task.Run(() => _reader.Value, CancellationToken.None);
        string? summary;
        using (var store = DossierStore.Open(folder, clock))
            summary = Run(store, output, inputs, set);
        if (summary is null)
            output.Abandon();
        return summary;
    }

    private string? Run(DossierStore store, OutputFolder output, IEnumerable<SourceResult> inputs, CorrectionSet set)
    {
        var run = store.BeginRun(PipelineIdentity.Version, PipelineIdentity.Current);
        var cards = new KeptCards(store);
        var reports = Distinct(Read(store, cards, run, inputs));
        if (reports.Count == 0)
            return null;
        CorrectionsFiles.Keep(corrections, output, messages);
        if (reports.Count < (pages switch { "one" => int.MaxValue, "many" => 0, _ => LargeBuild.Least }))
            return Join(store, output, run, [.. reports.Select(report => Whole(store, report))], set);
        cancellation.ThrowIfCancellationRequested();
        return BuildSummary.Of(new LargeBuild(output, store, cards, set, messages, cancellation).Run(run, Tally.Counts, reports), Tally, output.At("index.html"));
    }

    private string Join(DossierStore store, OutputFolder output, long run, List<StoredReading> readings, CorrectionSet set)
    {
        var open = new OpenDossier(new DossierOptions { ExchangeRates = ExchangeRateTable.Load(), Corrections = set });
        var dossier = open.Build([.. readings.Select(one => one.Reading)]);
        messages.Write(open.Problems);
        cancellation.ThrowIfCancellationRequested();
        Write(output, store, run, readings, dossier);
        return BuildSummary.Of(dossier, Tally, output.At("index.html"));
    }

    private List<BuildInput> Read(DossierStore store, KeptCards cards, long run, IEnumerable<SourceResult> inputs)
    {
        var readings = new List<BuildInput>();
        var reports = new ReportRun(_reader, threads, store.Known(PipelineIdentity.Current), cancellation);
        using var progress = new Progress(messages, clock);
        try
        {
            foreach (var result in reports.Run(inputs))
            {
                Tally.Count(result);
                if (Keep(store, cards, run, result) is { } report)
                    readings.Add(report);
                progress.Report(Tally.Total);
            }
        }
        finally
        {
            // Interrupted or not: what was read need not be read again.
            store.Flush();
        }
        return readings;
    }

    private BuildInput? Keep(DossierStore store, KeptCards cards, long run, ReportResult result)
    {
        if (result is { IsKnown: true, Key: { } known })
        {
            // What was kept of it will do, until something bears on it.
            var found = cards.Find(known) ?? (store.Find(known, PipelineIdentity.Current) is { } whole ? BuildInput.Of(whole) : null);
            messages.Write(found?.Diagnostics ?? []);
            return found;
        }
        messages.Write(result.Diagnostics);
        if (result is not { Reading: { } reading, Key: { } key })
            return null;
        var stored = new StoredReading(key, reading, result.Diagnostics);
        store.Put(run, PipelineIdentity.Current, stored);
        return BuildInput.Of(stored);
    }

    private static StoredReading Whole(DossierStore store, BuildInput report) =>
        report.Read is { } reading ? new(report.Key, reading, report.Diagnostics) : store.Find(report.Key, PipelineIdentity.Current) ?? throw new InvalidOperationException($"The reading of {report.Source} is gone.");

    // The same bytes under two names are one report; which name stays must not depend on the order of the inputs.
    private List<BuildInput> Distinct(List<BuildInput> reports)
    {
        reports.Sort(static (a, b) => CompareKeys(a.Key, b.Key));
        var byDocument = new Dictionary<string, BuildInput>(reports.Count, StringComparer.Ordinal);
        foreach (var report in reports)
        {
            if (!byDocument.TryAdd(report.Document, report) && byDocument[report.Document].Key != report.Key)
                messages.Write(new Diagnostic("PAR401", Severity.Info, report.Source, $"{report.Source} has the same bytes as {byDocument[report.Document].Key.Source} and counts once.", null));
        }
        return [.. byDocument.Values];
    }

    private static int CompareKeys(ReadingKey a, ReadingKey b) =>
        string.CompareOrdinal(a.Source, b.Source) is var bySource and not 0 ? bySource : string.CompareOrdinal(a.Fingerprint, b.Fingerprint);

    private void Write(OutputFolder output, DossierStore store, long run, List<StoredReading> readings, Dossier dossier)
    {
        // What a large dossier in this folder has left.
        var files = new FolderFiles(output, store.Files());
        var json = ReadingJson.Write(dossier);
        store.FinishRun(run, Tally.Counts, [.. readings.Select(one => one.Key)], json);
        files.RemoveOthers();
        output.Write(DossierStore.DossierFile, stream =>
        {
            stream.Write(json);
            stream.WriteByte((byte)'\n');
        });
        output.Write(ReadingsFile.Name, stream =>
        {
            foreach (var one in readings)
            {
                stream.Write(ReadingJson.Write(one.Reading));
                stream.WriteByte((byte)'\n');
            }
        });
        output.Write("index.html", DossierPage.Render(dossier, readings.ToDictionary(one => one.Reading.Document.Id, one => one.Reading), Remarks(readings)));
    }

    private static Dictionary<string, ImmutableArray<string>> Remarks(List<StoredReading> readings)
    {
        var remarks = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var one in readings)
        {
            if (BuildRemarks.Of(one.Diagnostics) is { IsEmpty: false } messages)
                remarks[one.Reading.Document.Id] = messages;
        }
        return remarks;
    }
}
