using System.Collections.Immutable;
using Parley.Dossiers;
using Parley.Model;
using Parley.Pages;
using Parley.Record;
using Parley.Sources;
using Parley.Store;

namespace Parley.Cli;

/// <summary>One run of <c>parley build</c>: reads what the store does not have, joins all that was given, writes the folder.</summary>
internal sealed class DossierBuild(string folder, string? corrections, int threads, Messages messages, TimeProvider clock, CancellationToken cancellation)
{
    private readonly Lazy<ReportReader> _reader = new(ReportReader.CreateDefault);

    public Tally Tally { get; } = new();

    /// <summary>What came of it, for people; null where no report could be read, and nothing was left behind.</summary>
    public string? Run(IEnumerable<SourceResult> inputs)
    {
        var output = new OutputFolder(folder);
        // A first build will need the word lists; they load while the database is made. Damage is met again where they are used.
        if (threads > 1 && !output.HadDatabase)
            Task.Run(() => _reader.Value, CancellationToken.None);
        string? summary;
        using (var store = DossierStore.Open(folder, clock))
            summary = Run(store, output, inputs);
        if (summary is null)
            output.Abandon();
        return summary;
    }

    private string? Run(DossierStore store, OutputFolder output, IEnumerable<SourceResult> inputs)
    {
        var run = store.BeginRun(PipelineIdentity.Version, PipelineIdentity.Current);
        var readings = Distinct(Read(store, run, inputs));
        if (readings.Count == 0)
            return null;
        var open = new OpenDossier(new DossierOptions { ExchangeRates = ExchangeRateTable.Load(), Corrections = CorrectionsFiles.Read(corrections, folder, messages) });
        var dossier = open.Build([.. readings.Select(one => one.Reading)]);
        messages.Write(open.Problems);
        cancellation.ThrowIfCancellationRequested();
        Write(output, store, run, readings, dossier);
        return BuildSummary.Of(dossier, Tally, output.At("index.html"));
    }

    private List<StoredReading> Read(DossierStore store, long run, IEnumerable<SourceResult> inputs)
    {
        var readings = new List<StoredReading>();
        var reports = new ReportRun(_reader, threads, store.Known(PipelineIdentity.Current), cancellation);
        using var progress = new Progress(messages, clock);
        try
        {
            foreach (var result in reports.Run(inputs))
            {
                Tally.Count(result);
                if (Keep(store, run, result) is { } stored)
                    readings.Add(stored);
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

    private StoredReading? Keep(DossierStore store, long run, ReportResult result)
    {
        if (result is { IsKnown: true, Key: { } known })
        {
            var found = store.Find(known, PipelineIdentity.Current);
            messages.Write(found?.Diagnostics ?? []);
            return found;
        }
        messages.Write(result.Diagnostics);
        if (result is not { Reading: { } reading, Key: { } key })
            return null;
        var stored = new StoredReading(key, reading, result.Diagnostics);
        store.Put(run, PipelineIdentity.Current, stored);
        return stored;
    }

    // The same bytes under two names are one report; which name stays must not depend on the order of the inputs.
    private List<StoredReading> Distinct(List<StoredReading> readings)
    {
        readings.Sort(static (a, b) => CompareKeys(a.Key, b.Key));
        var byDocument = new Dictionary<string, StoredReading>(readings.Count, StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            var document = reading.Reading.Document;
            if (!byDocument.TryAdd(document.Id, reading) && byDocument[document.Id].Key != reading.Key)
                messages.Write(new Diagnostic("PAR401", Severity.Info, document.Source, $"{document.Source} has the same bytes as {byDocument[document.Id].Key.Source} and counts once.", null));
        }
        return [.. byDocument.Values];
    }

    private static int CompareKeys(ReadingKey a, ReadingKey b) =>
        string.CompareOrdinal(a.Source, b.Source) is var bySource and not 0 ? bySource : string.CompareOrdinal(a.Fingerprint, b.Fingerprint);

    private void Write(OutputFolder output, DossierStore store, long run, List<StoredReading> readings, Dossier dossier)
    {
        var json = ReadingJson.Write(dossier);
        store.FinishRun(run, Tally.Counts, [.. readings.Select(one => one.Key)], json);
        output.Write("dossier.json", stream =>
        {
            stream.Write(json);
            stream.WriteByte((byte)'\n');
        });
        output.Write("readings.jsonl", stream =>
        {
            foreach (var one in readings)
            {
                stream.Write(ReadingJson.Write(one.Reading));
                stream.WriteByte((byte)'\n');
            }
        });
        output.Write("index.html", DossierPage.Render(dossier, readings.ToDictionary(one => one.Reading.Document.Id, one => one.Reading), Remarks(readings)));
    }

    // What a warning said while it was built, and what a page was recognised as, a reader of the page should know too.
    private static Dictionary<string, ImmutableArray<string>> Remarks(List<StoredReading> readings)
    {
        var remarks = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var one in readings)
        {
            if (one.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning || PageRemarks.IsRemark(diagnostic)).Select(diagnostic => diagnostic.Message).ToImmutableArray() is { IsEmpty: false } messages)
                remarks[one.Reading.Document.Id] = messages;
        }
        return remarks;
    }
}
