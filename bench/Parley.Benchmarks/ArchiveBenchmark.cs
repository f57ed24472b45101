using System.Diagnostics;
using System.Globalization;
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
    private const int ProcessRounds = 3;

    public string Name => "archive";

    /// <summary>Asks for one reading in a process of its own, with the megabytes behind it.</summary>
    public const string SideArgument = "--archive-side";

    public string Question => "What is the peak memory of reading a web archive of 2 GB, against one of 20 MB? The bar: no higher. Each in a process of its own, in turn; every 25th page is cleaned as well.";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var (small, large) = (context.Quick ? 5 : 20, context.Quick ? 60 : 2048);
        var (few, many, rates) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < (context.Quick ? 1 : ProcessRounds); round++)
        {
            few.Add(Side(small).Peak);
            var (peak, seconds) = Side(large);
            many.Add(peak);
            rates.Add(large / seconds);
        }
        yield return Measure.Of("peak after 20 MB", "MiB", few);
        yield return Measure.Of("peak after 2 GB", "MiB", many);
        yield return Measure.Of("2 GB against 20 MB", "x", [.. many.Zip(few, (more, less) => more / less)]);
        yield return Measure.Of("archive read", "MB/s", rates);
    }

    /// <summary>Reads so many megabytes and prints the process's peak and the seconds it took.</summary>
    public static int RunSide(string megabytes)
    {
        var records = Records();
        var seconds = Rounds.Time(() => Read(records, long.Parse(megabytes, CultureInfo.InvariantCulture) * Megabyte));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Peak()} {seconds}"));
        return 0;
    }

    private static (double Peak, double Seconds) Side(int megabytes)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [SideArgument, megabytes.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        if (process.ExitCode != 0 || words.Length != 2)
            throw new BenchmarkUnavailableException($"reading {megabytes} MB ended with {process.ExitCode}");
        return (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture));
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
