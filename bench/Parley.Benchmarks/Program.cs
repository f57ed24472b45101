using Parley.Benchmarks;

// A side that a benchmark runs in a process of its own, as the peers run.
if (args is [QuantitiesBenchmark.SideArgument, var file, var repeats])
    return QuantitiesBenchmark.RunSide(file, repeats);
if (args is [QuantitiesBenchmark.GrowthArgument, var growing, var warm, var size])
    return QuantitiesBenchmark.RunGrowth(growing, warm, size);
if (args is [ArchiveBenchmark.SideArgument, var megabytes])
    return ArchiveBenchmark.RunSide(megabytes);
var quick = args.Contains("--quick");
var names = args.Where(argument => argument != "--quick").ToArray();
if (names.FirstOrDefault(name => BenchmarkCatalog.All.All(benchmark => benchmark.Name != name)) is { } unknown)
{
    Console.Error.WriteLine($"""
        bench: there is no benchmark '{unknown}'.
        bench/run [--quick] [NAME...]    NAME is one of: {string.Join(", ", BenchmarkCatalog.All.Select(benchmark => benchmark.Name))}

        Example: bench/run articles
        """);
    return 2;
}
var context = new BenchmarkContext(quick);
foreach (var benchmark in BenchmarkCatalog.All.Where(benchmark => names.Length == 0 || names.Contains(benchmark.Name)))
{
    Console.Error.WriteLine($"== {benchmark.Name}: {benchmark.Question}");
    try
    {
        var measures = benchmark.Run(context).ToArray();
        foreach (var measure in measures)
            Console.WriteLine($"{benchmark.Name}: {measure.What}: {ResultPage.Figure(measure.Value)} {measure.Unit} ({ResultPage.Figure(measure.Least)} to {ResultPage.Figure(measure.Most)})");
        // A quick run proves that it runs; its figures mean nothing and are not kept.
        if (!quick)
            File.WriteAllText(Path.Combine(context.Root, "bench", "results", benchmark.Name + ".md"), ResultPage.Of(benchmark, measures));
    }
    catch (BenchmarkUnavailableException problem)
    {
        Console.Error.WriteLine($"{benchmark.Name}: skipped: {problem.Message}");
    }
}
return 0;
