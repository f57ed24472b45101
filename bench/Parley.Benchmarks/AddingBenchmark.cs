using System.Diagnostics;
using System.Globalization;
using Parley.Cli;
using Parley.Sources;
using Parley.Store;
using Parley.Testing.Recombining;

namespace Parley.Benchmarks;

/// <summary>
/// What a user does: a folder with ten thousand reports, a dossier of them, and then <c>parley build</c> once more with one new file in the folder. The readings are those of
/// <see cref="JoiningBenchmark"/>, put into the database as a run would have left them, since reading them is not what is asked here; the new report is read by the command.
/// </summary>
internal sealed class AddingBenchmark : IBenchmark
{
    private const int Repeats = 5;

    public string Name => "adding";

    public string Question => "How long does `parley build` take, as a user runs it, to add one report to a dossier of ten thousand? Counted is the whole command, from its start to its end, compiled just in time.";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var count = context.Quick ? 600 : 10_000;
        var kept = Environment.GetEnvironmentVariable("PARLEY_ADDING_KEEP");
        var root = kept ?? Directory.CreateTempSubdirectory("parley-adding").FullName;
        try
        {
            var make = JoiningBenchmark.Recombined(context);
            Directory.CreateDirectory(Path.Combine(root, "reports"));
            var first = Rounds.Time(() => Prepare(root, make, count));
            yield return new(Line("first dossier of {0:N0} readings, from readings that are stored", count), first, "s");
            yield return new("index.html", new FileInfo(Path.Combine(root, "out", "index.html")).Length / 1e6, "MB");
            var runs = new List<double>();
            for (var i = 0; i < (context.Quick ? 1 : Repeats); i++)
            {
                File.WriteAllBytes(PathOf(root, count + i), System.Text.Encoding.UTF8.GetBytes(make.Make(count + i).Document.Text));
                runs.Add(Rounds.Time(() => Build(root)));
            }
            yield return Measure.Of(Line("the command with one more report, {0:N0} in the folder", count), "s", runs);
            yield return Measure.Of("the command with nothing new", "s", [Rounds.Time(() => Build(root))]);
        }
        finally
        {
            if (kept is null)
                Directory.Delete(root, recursive: true);
        }
    }

    private static void Prepare(string root, RecombinedReadings make, int count)
    {
        var output = Directory.CreateDirectory(Path.Combine(root, "out")).FullName;
        using (var store = DossierStore.Open(output, TimeProvider.System))
        {
            var run = store.BeginRun(PipelineIdentity.Version, PipelineIdentity.Current);
            for (var i = 0; i < count; i++)
            {
                var (path, reading) = (PathOf(root, i), make.Make(i));
                File.WriteAllText(path, reading.Document.Text);
                var item = new SourceFiles().Read([path]).Single().Item!;
                store.Put(run, PipelineIdentity.Current, new(new(item.Name, Fingerprint.Of(item)), reading with { Document = reading.Document with { Source = item.Name } }, []));
            }
            store.Flush();
        }
        Build(root);
    }

    private static string PathOf(string root, int number) => Path.Combine(root, "reports", string.Create(CultureInfo.InvariantCulture, $"{number:d6}.txt"));

    private static void Build(string root)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "parley.dll"), "build", Path.Combine(root, "reports"), "-o", Path.Combine(root, "out"), "-q"]);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new BenchmarkUnavailableException($"parley build ended with {process.ExitCode}");
    }

    private static string Line(string format, int count) => string.Format(CultureInfo.InvariantCulture, format, count);
}
