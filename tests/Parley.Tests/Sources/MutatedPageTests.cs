using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.Sources;

/// <summary>Damaged pages: none throws, none breaks an invariant, none takes longer than a page may. <c>PARLEY_LONG=1</c> runs all twenty thousand.</summary>
public class MutatedPageTests
{
    private const int Few = 200;
    private const int Many = 20_000;

    [Fact]
    public void Read_MutatedPages_EndInTimeAndThrowNothing()
    {
        var count = Environment.GetEnvironmentVariable("PARLEY_LONG") == "1" ? Many : Few;
        var mutations = new PageMutations(Pages());
        var reader = new DocumentReader();
        var limit = SourceLimits.Default.MaxTime;
        var times = new TimeSpan[count];
        Parallel.For(0, count, seed => times[seed] = Read(reader, mutations, seed));
        var slowest = Array.IndexOf(times, times.Max());
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} pages, {times.Sum(time => time.TotalSeconds):F1} s of computing; the slowest is seed {slowest} with {times[slowest].TotalMilliseconds:F0} ms of {limit.TotalMilliseconds:F0}.");
        Assert.True(times[slowest] <= limit, $"seed {slowest}: {times[slowest]}");
    }

    private static TimeSpan Read(DocumentReader reader, PageMutations mutations, int seed)
    {
        var item = new SourceItem { Name = $"seed {seed}", Bytes = mutations.Make(seed), Format = seed % 3 == 0 ? SourceFormat.Unknown : SourceFormat.Html };
        // What the thread computed: a busy machine makes no page slower.
        var start = ThreadClock.Now;
        reader.Read(item).Document?.Check();
        return ThreadClock.Now - start;
    }

    // The project's own pages; with the shared material, real ones as well.
    private static List<byte[]> Pages()
    {
        var pages = Directory.GetFiles(Repository.Path("tests", "Parley.Tests", "Sources", "Pages"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        if (Repository.Shared("eval", "articles", "dev.jsonl.gz") is not { } shared)
            return pages;
        using var lines = new StreamReader(new GZipStream(File.OpenRead(shared), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var page = JsonDocument.Parse(line);
            pages.Add(Encoding.UTF8.GetBytes(page.RootElement.GetProperty("html").GetString()!));
        }
        return pages;
    }
}
