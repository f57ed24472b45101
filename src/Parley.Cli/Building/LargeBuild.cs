using System.Collections.Immutable;
using Parley.Dossiers;
using Parley.Model;
using Parley.Pages;
using Parley.Store;

namespace Parley.Cli;

/// <summary>
/// Builds a dossier of very many reports: its pages are many files, and what the last run worked out is used again. Only what a new report bears on is read from the
/// store, joined and written.
/// </summary>
internal sealed class LargeBuild(OutputFolder output, DossierStore store, KeptCards cards, CorrectionSet corrections, Messages messages, CancellationToken cancellation)
{
    private readonly Lock _loading = new();
    private readonly FolderFiles _files = new(output, store.Files());
    private Dictionary<string, BuildInput> _inputs = [];

    /// <summary>From so many reports on, one page is of no use to anybody.</summary>
    public const int Least = 500;

    public KeptResult Run(long run, RunCounts counts, IReadOnlyList<BuildInput> inputs)
    {
        _inputs = inputs.ToDictionary(input => input.Document, StringComparer.Ordinal);
        var dossier = new KeptDossier(new DossierOptions { ExchangeRates = ExchangeRateTable.Load(), Corrections = corrections }, JoiningIdentity.Current);
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        var result = dossier.Build([.. inputs.Select(Kept)], new(store.Placement(JoiningIdentity.Current), cards.ByIdentity, key => PartOf(key, entries)));
        messages.Write(dossier.Problems);
        Write(run, counts, inputs, result, entries);
        return result;
    }

    private KeptReport Kept(BuildInput input) => new(input.Document, input.Source, JoiningIdentity.Of(input.Key), input.Card, () => Load(input));

    private Reading Load(BuildInput input)
    {
        if (input.Read is { } reading)
            return reading;
        byte[] json;
        // A database connection is for one thread at a time.
        lock (_loading)
            json = input.Json(store);
        return ReadingJson.Read(json);
    }

    // A row whose page is gone or was made by another program is joined again, so that the page can be.
    private ReadOnlyMemory<byte> PartOf(string key, Dictionary<string, string> entries)
    {
        if (store.Part(key) is not { } part || !_files.Has(PageKey(key)))
            return default;
        entries[key] = part.Entry;
        return part.Part;
    }

    private static string PageKey(string key) => $"{JoiningIdentity.Pages} {key}";

    private void Write(long run, RunCounts counts, IReadOnlyList<BuildInput> inputs, KeptResult result, Dictionary<string, string> entries)
    {
        store.BeginFiles();
        var parts = ImmutableArray.CreateBuilder<StoredPart>();
        foreach (var row in result.Joined)
        {
            cancellation.ThrowIfCancellationRequested();
            var pages = RowPages.Render(row.ToDossier(result), row.Readings, Remarks(row));
            _files.Write(pages.Files, PageKey(row.Key));
            parts.Add(new(row.Key, row.Part, entries[row.Key] = pages.Entry));
        }
        foreach (var key in result.Rows.Where(key => entries.ContainsKey(key)))
            _files.Keep(PageKey(key));
        foreach (var input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            _files.Write(PageFiles.Report(input.Document), $"{JoiningIdentity.Pages} {JoiningIdentity.Of(input.Key)}", () => ReportPage.Render(Load(input), Remarks(input)).Html);
        }
        foreach (var page in ContentsPage.Render([.. result.Rows.Select(key => entries[key])], result.Reports, result.Negotiations))
            _files.Write(page);
        var stored = result.Cards.Select(card => new StoredCard(_inputs[card.Report].Key, card.Card, _inputs[card.Report].Diagnostics)).ToImmutableArray();
        ReadingsFile.Write(output, store, inputs, _files);
        output.Write(DossierStore.DossierFile, stream =>
        {
            result.WriteJson(stream);
            stream.WriteByte((byte)'\n');
        });
        store.FinishRun(run, new()
        {
            Maker = JoiningIdentity.Current,
            Counts = counts,
            Joined = [.. inputs.Select(input => input.Key)],
            Cards = stored,
            Rows = result.Rows.ToHashSet(StringComparer.Ordinal),
            Parts = parts.ToImmutable(),
            Placement = result.Placement,
            Files = _files.All,
        });
        _files.RemoveOthers();
    }

    private Dictionary<string, ImmutableArray<string>> Remarks(JoinedRow row)
    {
        var remarks = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var report in row.Readings.Keys)
        {
            if (Remarks(_inputs[report]) is { IsEmpty: false } some)
                remarks[report] = some;
        }
        return remarks;
    }

    private static ImmutableArray<string> Remarks(BuildInput input) => BuildRemarks.Of(input.Diagnostics);
}
