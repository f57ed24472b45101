namespace Parley.Benchmarks;

/// <summary>Every benchmark, in the order in which <c>bench/run</c> goes through them.</summary>
internal static class BenchmarkCatalog
{
    public static IReadOnlyList<IBenchmark> All { get; } =
    [
        new ReadingBenchmark(),
        new ArticlesBenchmark(),
        new ArchiveBenchmark(),
        new QuantitiesBenchmark(),
        new LanguageBenchmark(),
        new JoiningBenchmark(),
        new AddingBenchmark(),
        new CostBenchmark(),
        new PathsBenchmark(),
    ];
}
