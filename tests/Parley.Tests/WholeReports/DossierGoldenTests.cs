using System.Collections.Immutable;
using Parley.Dossiers;
using Parley.Model;
using Parley.Record;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.WholeReports;

/// <summary>Whole dossiers as outlines, and the promise that neither the order of reports nor the number of threads shows in them.</summary>
public class DossierGoldenTests
{
    private static readonly ReportReader Reader = ReportReader.CreateDefault();

    [Fact]
    public void Build_FoundingReports_IsAsReviewed()
    {
        var folder = Repository.Shared("seeds");
        Assert.SkipWhen(folder is null, "The founding reports are not beside the checkout (../shared/seeds).");
        AssertGolden(ReadAll(folder), "seeds");
    }

    [Fact]
    public void Build_Sample_IsAsReviewed() => AssertGolden(ReadAll(Repository.Path("samples", "sma")), "sma");

    [Fact]
    public void Build_OtherOrder_GivesTheSameBytes()
    {
        var readings = ReadAll(Repository.Path("samples", "sma"));
        var expected = ReadingJson.Write(new DossierBuilder(new DossierOptions()).Build(readings));
        var random = new Random(7);
        for (var i = 0; i < 5; i++)
        {
            var shuffled = readings.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, ReadingJson.Write(new DossierBuilder(new DossierOptions()).Build(shuffled)));
        }
    }

    [Fact]
    public void Read_ManyThreads_GivesTheSameBytes()
    {
        var paths = Paths(Repository.Path("samples", "sma"));
        var expected = paths.Select(path => ReadingJson.Write(Read(path)!)).ToArray();
        var actual = new byte[paths.Length][];
        Parallel.For(0, paths.Length * 4, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var written = ReadingJson.Write(Read(paths[i % paths.Length])!);
            lock (actual)
                actual[i % paths.Length] = written;
        });
        Assert.Equal(expected, actual);
    }

    private static void AssertGolden(ImmutableArray<Reading> readings, string name)
    {
        var dossier = new DossierBuilder(new DossierOptions()).Build(readings);
        var outline = Outline.Of(ReadingJson.Write(dossier));
        Assert.Null(Golden.Difference(Repository.Path("tests", "Parley.Tests", "Golden", "Dossiers", name + ".verified.txt"), outline));
    }

    private static ImmutableArray<Reading> ReadAll(string folder) => [.. Paths(folder).Select(Read).OfType<Reading>()];

    private static string[] Paths(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(path => !path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static Reading? Read(string path) =>
        Reader.Read(new SourceItem { Name = Path.GetFileName(path), Bytes = File.ReadAllBytes(path) }).Reading;
}
