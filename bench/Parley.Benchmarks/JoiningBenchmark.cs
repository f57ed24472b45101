using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Parley.Dossiers;
using Parley.Model;
using Parley.Record;
using Parley.Sources;
using Parley.Testing.Recombining;

namespace Parley.Benchmarks;

/// <summary>
/// Dossiers of a thousand to a hundred thousand readings. Real texts recombined: every reading takes two to six paragraphs that follow one another in one report on a negotiation, with
/// the facts that stand in them, and up to two paragraphs of another report after each; its date lies within a fortnight of the real one. Half of all are one corpus, in which everything
/// bears on everything; the others form corpora of some sixty, whose sides bear names of their own.
/// </summary>
internal sealed class JoiningBenchmark : IBenchmark
{
    private const double Gibibyte = 1 << 30;

    // Between the first and the largest count, n log n grows by so much more than n.
    private const int Least = 1000;
    private const int Middle = 10_000;
    private const int Repeats = 5;

    public string Name => "joining";

    public string Question => "Do 100,000 readings join in less than 4 GiB, in time that grows no faster than n log n, and one more into 10,000 in less than a second? Counted is the join, with the readings in memory, then the same from what a build keeps: not the database, nor the pages, for which see `adding`.";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var make = Recombined(context);
        var counts = context.Quick ? new[] { 200, 400 } : [Least, 4000, Middle, 30_000, 100_000];
        new OpenDossier(new DossierOptions()).Build(Enumerable.Range(0, counts[0]).Select(make.Make).ToArray());
        var rates = new List<double>();
        foreach (var count in counts)
        {
            var readings = Enumerable.Range(0, count).Select(make.Make).ToArray();
            var seconds = Rounds.Time(() => new OpenDossier(new DossierOptions()).Build(readings));
            rates.Add(seconds / (count * Math.Log2(count)));
            yield return new(Line("{0:N0} readings joined", count), seconds, "s");
            yield return new(Line("the process at its largest, {0:N0} readings in it", count), Process.GetCurrentProcess().PeakWorkingSet64 / Gibibyte, "GiB");
        }
        yield return OneMore(make, context.Quick ? counts[^1] : Middle);
        yield return OneMoreKept(make, context.Quick ? counts[^1] : Middle);
        yield return new("seconds for n log n, the largest against the smallest", rates[^1] / rates[0], "x");
    }

    /// <summary>The readings that are joined.</summary>
    public static RecombinedReadings Recombined(BenchmarkContext context) =>
        new(Read(context, "record/dev/input.jsonl").Concat(Samples(context)).ToList(), Read(context, "attribution/dev.jsonl.gz").ToList());

    // Each time another report, as reports come in; the first build is warm by then.
    private static Measure OneMore(RecombinedReadings make, int count)
    {
        var readings = Enumerable.Range(0, count + Repeats).Select(make.Make).ToArray();
        var open = new OpenDossier(new DossierOptions());
        open.Build(readings[..count]);
        var runs = Enumerable.Range(1, Repeats).Select(more => Rounds.Time(() => open.Build(readings[..(count + more)]))).ToList();
        return Measure.Of(Line("one more joined into {0:N0}, readings in memory", count), "s", runs);
    }

    // The way of parley build: from the cards and lines that the build before kept, with no reading in memory but the new one.
    private static Measure OneMoreKept(RecombinedReadings make, int count)
    {
        var (cards, parts, placement) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), new Dictionary<string, byte[]>(StringComparer.Ordinal), Array.Empty<byte>());
        var dossier = new KeptDossier(new DossierOptions(), "bench");
        void Build(int size)
        {
            var reports = Enumerable.Range(0, size).Select(i => string.Create(CultureInfo.InvariantCulture, $"sha256:{i:x64}")).Select((id, i) => new KeptReport(id, id, id, cards.GetValueOrDefault(id), () => make.Make(i))).ToList();
            var result = dossier.Build(reports, new(placement, id => cards.GetValueOrDefault(id), key => parts.GetValueOrDefault(key)));
            foreach (var (report, card) in result.Cards)
                cards.Add(report, card);
            foreach (var row in result.Joined)
                parts[row.Key] = row.Part;
            placement = result.Placement;
            result.WriteJson(Stream.Null);
        }
        Build(count);
        var runs = Enumerable.Range(1, Repeats).Select(more => Rounds.Time(() => Build(count + more))).ToList();
        return Measure.Of(Line("one more into {0:N0}, from what a build keeps, the dossier's JSON included", count), "s", runs);
    }

    private static string Line(string format, int count) => string.Format(CultureInfo.InvariantCulture, format, count);

    private static IEnumerable<Reading> Samples(BenchmarkContext context) =>
        Read(Directory.GetFiles(Path.Combine(context.Root, "samples", "sma"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new SourceItem { Name = Path.GetFileName(path), Bytes = File.ReadAllBytes(path) }));

    private static IEnumerable<Reading> Read(BenchmarkContext context, string path) =>
        Read(Lines(context.Shared(["eval", .. path.Split('/')])));

    private static IEnumerable<SourceItem> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using Stream lines = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        foreach (var result in new JsonLines().Read(path, lines))
        {
            if (result.Item is { } item)
                yield return item;
        }
    }

    private static IEnumerable<Reading> Read(IEnumerable<SourceItem> items)
    {
        var reader = ReportReader.CreateDefault();
        return items.Select(item => reader.Read(item).Reading).OfType<Reading>();
    }
}
