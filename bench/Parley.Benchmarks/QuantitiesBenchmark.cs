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

    // So often before anything is measured: the runtime then has compiled the code for good, on a busy machine too.
    private const int WarmTimes = 3;

    // The slower peers would take minutes for all of them, the slowest an hour; so they run once, on few.
    private const int SlowPeerTakes = 32;
    private const int SlowestPeerTakes = 128;

    private static readonly DateOnly Reference = new(1998, 3, 4);

    private readonly AnnotationPipeline _pipeline = new AnnotationPipelineBuilder()
        .Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Use(new TimeAnnotator()).Use(new QuantityAnnotator()).Build();

    /// <summary>Before the texts' file and the number of repeats: reads them, warm, and prints the seconds of processor time of one reading of them.</summary>
    public const string SideArgument = "--quantities-side";

    /// <summary>Before the texts' file, the number of repeats and megabytes: reads the texts, warm, and prints the seconds of one document of so many megabytes.</summary>
    public const string GrowthArgument = "--quantities-growth";

    public string Name => "quantities";

    public string Question => "How many megabytes of news a second does one thread read for dates and quantities together (bar: 23 MB/s, 1,000 times what HeidelTime reads for dates alone), and is the time linear in the length up to one document of 100 MB? Time is processor time, of Parley and of the peers, so that what else the machine does counts little.";

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
            var ours = new List<double>();
            foreach (var measure in Rounds.Compare(
                context.Rounds,
                bytes,
                "MB/s",
                new Side("Parley, dates and quantities", () => Kept(ours, OwnSeconds(file, repeats))),
                new Side("chrono-node 2.10.3, dates", () => context.PeerSeconds("quantities.mjs", "chrono", file))))
                yield return measure;
            var rate = bytes / ours.Order().ElementAt(ours.Count / 2);
            foreach (var measure in Once(rate, "compromise 14.17.0 with compromise-dates 3.9.0, dates and numbers, run once on every thirty-second text", Megabytes(sample) / context.PeerSeconds("quantities.mjs", "compromise", sampleFile)))
                yield return measure;
            foreach (var measure in Once(rate, "Recognizers-Text 1.3.1 (JavaScript), dates, money and per cents, run once on every 128th text", Megabytes(few) / context.PeerSeconds("quantities.mjs", "recognizers", fewFile)))
                yield return measure;
            foreach (var measure in Growth(file, context.Quick ? [1, 2] : [1, 10, 100], repeats))
                yield return measure;
        }
        finally
        {
            File.Delete(file);
            File.Delete(sampleFile);
            File.Delete(fewFile);
        }
    }

    private static double Kept(List<double> all, double seconds)
    {
        all.Add(seconds);
        return seconds;
    }

    // A peer so slow that it is not run in rounds.
    private static IEnumerable<Measure> Once(double ours, string peer, double rate)
    {
        yield return new(peer, rate, "MB/s");
        yield return new($"Parley, dates and quantities against {peer}", ours / rate, "x");
    }

    private static double Megabytes(string[] texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / Megabyte;

    private static void Write(string file, string[] texts) => File.WriteAllLines(file, texts.Select(text => JsonSerializer.Serialize(text)));

    public static int RunSide(string file, string repeats)
    {
        var texts = TextsOfSide(file);
        var times = int.Parse(repeats, CultureInfo.InvariantCulture);
        var benchmark = new QuantitiesBenchmark();
        benchmark.ReadAll(texts, WarmTimes * times);
        Console.WriteLine((Rounds.ProcessorSeconds(() => benchmark.ReadAll(texts, times)) / times).ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    private static string[] TextsOfSide(string file) => [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<string>(line)!)];

    // In a process of its own, as the peers run, and compiled as the program is when it runs for long: in tiers, by what the run shows.
    private static double OwnSeconds(string file, int repeats) => Seconds([SideArgument, file, repeats.ToString(CultureInfo.InvariantCulture)]);

    private static double Seconds(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredCompilation"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    // The same texts, one paragraph behind the other until the document is so long: a hundred times as much must not take much more than a hundred times as long.
    // Each length in a process of its own that has read other texts until its code is compiled for good.
    private static IEnumerable<Measure> Growth(string file, int[] megabytes, int warm)
    {
        var rates = new List<double>();
        foreach (var size in megabytes)
        {
            rates.Add(size / Seconds([GrowthArgument, file, warm.ToString(CultureInfo.InvariantCulture), size.ToString(CultureInfo.InvariantCulture)]));
            yield return new(string.Create(CultureInfo.InvariantCulture, $"one document of {size} MB, the best of three"), rates[^1], "MB/s");
        }
        yield return new("seconds for a megabyte, the longest document against the shortest", rates[0] / rates[^1], "x");
    }

    /// <summary>Reads the texts so many times, then one document of so many megabytes, and prints the seconds of processor time of the latter.</summary>
    public static int RunGrowth(string file, string warm, string megabytes)
    {
        var texts = TextsOfSide(file);
        var benchmark = new QuantitiesBenchmark();
        benchmark.ReadAll(texts, int.Parse(warm, CultureInfo.InvariantCulture));
        var length = int.Parse(megabytes, CultureInfo.InvariantCulture) * (long)Megabyte;
        var text = Document(texts, (int)length);
        var best = Enumerable.Range(0, 3).Min(_ => Rounds.ProcessorSeconds(() => benchmark.Read(text)));
        Console.WriteLine((best * length / text.Length).ToString("R", CultureInfo.InvariantCulture));
        return 0;
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
