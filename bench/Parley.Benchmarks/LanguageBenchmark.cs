using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Parley.Language;
using Parley.Model;

namespace Parley.Benchmarks;

/// <summary>The language stage alone: text to tags, heads, dates, quantities, names and attributions. Against wink-nlp, which finds tags, names and no attributions.</summary>
internal sealed class LanguageBenchmark : IBenchmark
{
    private const int WordsOfReport = 700;
    private const int MostWarming = 60;

    public string Name => "language";

    public string Question => "How many reports of 700 words does one thread annotate in a second of processor time (300 at least), in what memory (below 400 MB), and what does it allocate for each?";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var path = context.Shared("eval", "attribution", "dev.jsonl.gz");
        var documents = Read(path, context.Quick ? 4 : int.MaxValue);
        var reports = documents.Sum(document => document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) / (double)WordsOfReport;
        var pipeline = DefaultPipeline.Create().Build();
        Rounds.Warm(() => AnnotateAll(pipeline, documents), context.Quick ? 1 : MostWarming);
        var before = GC.GetAllocatedBytesForCurrentThread();
        AnnotateAll(pipeline, documents);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var sides = new[]
        {
            new Side("Parley", () => Rounds.ProcessorSeconds(() => AnnotateAll(pipeline, documents))),
            new Side("wink-nlp 2.4.0, wink-eng-lite-web-model", () => context.PeerSeconds("language.mjs", path, context.Quick ? "4" : "0")),
        };
        foreach (var measure in Rounds.Compare(context.Rounds, reports, "reports/s", sides))
            yield return measure;
        yield return new("allocated for a report of 700 words", allocated / reports / 1024, "KiB");
        using var process = Process.GetCurrentProcess();
        yield return new("memory of the process at most", process.PeakWorkingSet64 / 1048576.0, "MiB");
    }

    private static Document[] Read(string path, int most)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var documents = new List<Document>();
        while (documents.Count < most && reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            documents.Add(new Document { Id = "sha256:0", Source = json.RootElement.GetProperty("source").GetString()!, Text = json.RootElement.GetProperty("text").GetString()! });
        }
        return [.. documents];
    }

    private static void AnnotateAll(AnnotationPipeline pipeline, Document[] documents)
    {
        foreach (var document in documents)
            pipeline.Annotate(document, new DateOnly(2016, 11, 1), CancellationToken.None);
    }
}
