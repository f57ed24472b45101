using System.Diagnostics;
using System.Text;
using Parley.Sources;

namespace Parley.Benchmarks;

/// <summary>Reads web archives that are not there: a stream says the same hundred records over and over, so that no disk is measured.</summary>
internal sealed class ArchiveBenchmark : IBenchmark
{
    private const int Megabyte = 1024 * 1024;
    private const int PageBytes = 200_000;

    // Cleaning every page of two gigabytes would take minutes and no more memory than cleaning some.
    private const int CleanedOf = 25;

    public string Name => "archive";

    public string Question => "What is the peak memory of reading a web archive of 2 GB, against one of 20 MB? The bar: no higher. Every 25th page is cleaned as well.";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var records = Records();
        Read(records, 20L * Megabyte);
        var few = Peak();
        var length = (context.Quick ? 60L : 2048L) * Megabyte;
        var seconds = Rounds.Time(() => Read(records, length));
        var many = Peak();
        yield return new("peak after 20 MB", few, "MiB");
        yield return new("peak after 2 GB", many, "MiB");
        yield return new("2 GB against 20 MB", many / few, "x");
        yield return new("archive read", length / Megabyte / seconds, "MB/s");
    }

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (double)Megabyte;
    }

    private static void Read(byte[] records, long length)
    {
        var reader = new DocumentReader();
        var number = 0;
        foreach (var result in new SourceFiles().Read("archive", new RepeatedStream(records, length)))
        {
            if (result.Item is { } item && number++ % CleanedOf == 0)
                reader.Read(item);
        }
    }

    private static byte[] Records()
    {
        var records = new MemoryStream();
        for (var i = 0; i < 10; i++)
        {
            var body = new StringBuilder("<html><body><article><h1>Talks end without agreement</h1>");
            while (body.Length < PageBytes)
                body.Append("<p>The two sides ended round ").Append(i).Append(" of their talks without an agreement, the ministry said on Monday.</p>");
            var block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body;
            records.Write(Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://ledger.example/{i}\r\nWARC-Date: 2021-04-02T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n{block}\r\n\r\n"));
        }
        return records.ToArray();
    }
}
