using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Parley.Sources;

namespace Parley.Benchmarks;

/// <summary>News pages to clean text against Mozilla's Readability on two parsers, parse included on both sides.</summary>
internal sealed class ArticlesBenchmark : IBenchmark
{
    // The slower peer takes a minute and more for all pages twice.
    private const int MaxRounds = 3;
    private const int FewPages = 12;

    public string Name => "articles";

    public string Question => "How many pages a second does one thread turn into clean text, parse included? The bar: ten times Readability with jsdom, twice Readability with linkedom.";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var items = Pages(context.Shared("eval", "articles", "dev.jsonl.gz"), context.Quick ? FewPages : int.MaxValue);
        var reader = new DocumentReader();
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, items.Select(item => JsonSerializer.Serialize(new { source = item.Name, html = Encoding.UTF8.GetString(item.Bytes.Span) })));
            foreach (var measure in Rounds.Compare(Math.Min(context.Rounds, MaxRounds), items.Length, "pages/s",
                new("Parley", () => Rounds.Time(() => Array.ForEach(items, item => reader.Read(item)))),
                new("Readability 0.6.0, jsdom 26.1.0", () => context.PeerSeconds("articles.mjs", file, "jsdom")),
                new("Readability 0.6.0, linkedom 0.18.12", () => context.PeerSeconds("articles.mjs", file, "linkedom"))))
                yield return measure;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static SourceItem[] Pages(string path, int most)
    {
        var items = new List<SourceItem>();
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (items.Count < most && lines.ReadLine() is { } line)
        {
            using var page = JsonDocument.Parse(line);
            var html = Encoding.UTF8.GetBytes(page.RootElement.GetProperty("html").GetString()!);
            items.Add(new() { Name = page.RootElement.GetProperty("source").GetString()!, Bytes = html, Format = SourceFormat.Html });
        }
        return [.. items];
    }
}
