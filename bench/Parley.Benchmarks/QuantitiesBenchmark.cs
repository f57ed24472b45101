using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Language;
using Parley.Model;

namespace Parley.Benchmarks;

/// <summary>From text to dates and quantities: cutting into words and sentences, tagging what is asked about, finding and resolving.</summary>
internal sealed class QuantitiesBenchmark : IBenchmark
{
    private const double Megabyte = 1_000_000;

    // Long enough that a run takes about a second.
    private const int Repeats = 40;

    // The slower peers would take minutes a round for all of them, the slowest an hour.
    private const int SlowPeerTakes = 16;
    private const int SlowestPeerTakes = 64;

    private static readonly DateOnly Reference = new(1998, 3, 4);

    private readonly AnnotationPipeline _pipeline = new AnnotationPipelineBuilder()
        .Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Use(new TimeAnnotator()).Use(new QuantityAnnotator()).Build();

    /// <summary>Before the texts' file and the number of repeats: reads them, warm, and prints the seconds of processor time of one reading of them.</summary>
    public const string SideArgument = "--quantities-side";

    public string Name => "quantities";

    public string Question => "How many megabytes of news a second does one thread read for dates and quantities together (bar: 23 MB/s, 1,000 times what HeidelTime reads for dates alone), and is the time linear in the length up to one document of 100 MB?";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var texts = Texts(context.Shared("eval", "dates", "dev.jsonl"));
        var bytes = Megabytes(texts);
        var repeats = context.Quick ? 1 : Repeats;
        var sample = texts.Where((_, i) => i % SlowPeerTakes == 0).ToArray();
        var few = texts.Where((_, i) => i % SlowestPeerTakes == 0).ToArray();
        var (file, sampleFile, fewFile) = (Path.GetTempFileName(), Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            Write(file, texts);
            Write(sampleFile, sample);
            Write(fewFile, few);
            foreach (var measure in Rounds.Compare(
                context.Rounds,
                bytes,
                "MB/s",
                new Side("Parley, dates and quantities", () => OwnSeconds(file, repeats)),
                new Side("chrono-node 2.10.3, dates", () => context.PeerSeconds("quantities.mjs", "chrono", file)),
                new Side("compromise 14.17.0 with compromise-dates 3.9.0, dates and numbers, on every sixteenth text", () => context.PeerSeconds("quantities.mjs", "compromise", sampleFile) * bytes / Megabytes(sample)),
                new Side("Recognizers-Text 1.3.1 (JavaScript), dates, money and per cents, on every sixty-fourth text", () => context.PeerSeconds("quantities.mjs", "recognizers", fewFile) * bytes / Megabytes(few))))
                yield return measure;
        }
        finally
        {
            File.Delete(file);
            File.Delete(sampleFile);
            File.Delete(fewFile);
        }
        foreach (var measure in Growth(texts, context.Quick ? [1, 2] : [1, 10, 100]))
            yield return measure;
    }

    private static double Megabytes(string[] texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / Megabyte;

    private static void Write(string file, string[] texts) => File.WriteAllLines(file, texts.Select(text => JsonSerializer.Serialize(text)));

    public static int RunSide(string file, string repeats)
    {
        var texts = File.ReadLines(file).Select(line => JsonSerializer.Deserialize<string>(line)!).ToArray();
        var times = int.Parse(repeats, CultureInfo.InvariantCulture);
        var benchmark = new QuantitiesBenchmark();
        benchmark.ReadAll(texts, times);
        var start = Environment.CpuUsage.TotalTime;
        benchmark.ReadAll(texts, times);
        Console.WriteLine(((Environment.CpuUsage.TotalTime - start).TotalSeconds / times).ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    // In a process of its own, as the peers run, and compiled as the program is when it runs for long: in tiers, by what the run shows.
    private static double OwnSeconds(string file, int repeats)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [SideArgument, file, repeats.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredCompilation"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    // The same texts, one paragraph behind the other until the document is so long: a hundred times as much must not take much more than a hundred times as long.
    private IEnumerable<Measure> Growth(string[] texts, int[] megabytes)
    {
        var rates = new List<double>();
        foreach (var size in megabytes)
        {
            var text = Document(texts, size * (int)Megabyte);
            var seconds = Enumerable.Range(0, 3).Min(_ => Rounds.Time(() => Read(text)));
            rates.Add(text.Length / Megabyte / seconds);
            yield return new(string.Create(CultureInfo.InvariantCulture, $"one document of {size} MB"), rates[^1], "MB/s");
        }
        yield return new("seconds for a megabyte, the longest document against the shortest", rates[0] / rates[^1], "x");
    }

    private static string Document(string[] texts, int length)
    {
        var document = new StringBuilder(length + 100_000);
        for (var i = 0; document.Length < length; i = (i + 1) % texts.Length)
            document.Append(texts[i]).Append("\n\n");
        return document.ToString();
    }

    private void ReadAll(string[] texts, int repeats)
    {
        for (var i = 0; i < repeats; i++)
        {
            foreach (var text in texts)
                Read(text);
        }
    }

    private void Read(string text) => _pipeline.Annotate(new Document { Id = "sha256:0", Source = "benchmark", Text = text }, Reference, CancellationToken.None);

    private static string[] Texts(string path) =>
        [.. File.ReadLines(path).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("text").GetString()!;
        })];
}
