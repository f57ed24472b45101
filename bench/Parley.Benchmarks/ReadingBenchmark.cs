using Parley.Record;
using Parley.Sources;

namespace Parley.Benchmarks;

/// <summary>The whole way from scraped bytes to a reading, on the sample that the project ships.</summary>
internal sealed class ReadingBenchmark : IBenchmark
{
    public string Name => "reading";

    public string Question => "How many of the sample's reports does one thread read a second, and what does it allocate for each?";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var reader = ReportReader.CreateDefault();
        var items = Directory.GetFiles(Path.Combine(context.Root, "samples", "sma"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new SourceItem { Name = Path.GetFileName(path), Bytes = File.ReadAllBytes(path) }).ToArray();
        var repeats = context.Quick ? 1 : 10;
        ReadAll(reader, items, 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(reader, items, 1);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)items.Length;
        foreach (var measure in Rounds.Compare(context.Rounds, items.Length * repeats, "reports/s", new Side("Parley", () => Rounds.Time(() => ReadAll(reader, items, repeats)))))
            yield return measure;
        yield return new("allocated for a report", allocated / 1024, "KiB");
    }

    private static void ReadAll(ReportReader reader, SourceItem[] items, int repeats)
    {
        for (var i = 0; i < repeats; i++)
        {
            foreach (var item in items)
                reader.Read(item);
        }
    }
}
