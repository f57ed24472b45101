using Parley.Terms;

namespace Parley.Benchmarks;

/// <summary>One agreement of forty years, from terms to amounts with their traces.</summary>
internal sealed class CostBenchmark : IBenchmark
{
    private const int Years = 40;

    public string Name => "cost";

    public string Question => "How long does one agreement of forty years take, warm, with the trace of every amount? The bar is 50 microseconds.";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var agreement = Agreement();
        var model = new CostModel(SeriesCatalog.Default);
        var repeats = context.Quick ? 100 : 20_000;
        var sum = 0m;
        for (var i = 0; i < repeats; i++)
            sum += model.Run(agreement, CostOptions.Default).Total!.Value;
        foreach (var measure in Rounds.Compare(
            context.Rounds, repeats, "agreements/s",
            new Side("Parley, exact decimals with traces", () => Rounds.Time(() => Repeat(model, agreement, repeats))),
            new Side("the bar of 50 microseconds", () => repeats * 50e-6)))
            yield return measure;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(model, agreement, 10);
        yield return new("allocated for an agreement", (GC.GetAllocatedBytesForCurrentThread() - before) / 10.0 / 1024, "KiB");
    }

    private static void Repeat(CostModel model, CostAgreement agreement, int repeats)
    {
        for (var i = 0; i < repeats; i++)
            model.Run(agreement, CostOptions.Default);
    }

    // Forty years that are all known: from 1991 to 2030 by consumer prices, with the years to come assumed.
    private static CostAgreement Agreement()
    {
        var loaded = new TermsLoader(SeriesCatalog.Default).Load("forty.yaml", $$"""
            parley-terms: 1
            id: FORTY
            name: Forty years
            parties: {payer: KOR, payee: USA}
            currency: KRW
            term: 1991/{{1990 + Years}}
            rounding: {unit: 100000000, reference: made for the benchmark}
            base: {year: 1990, amount: 100000000000, reference: made for the benchmark}
            rule:
              - for: 1991/{{1990 + Years}}
                change: {index: kr-cpi-world-bank, lag: 1, digits: 1, cap: 6, floor: 0}
                reference: made for the benchmark
            assumptions:
              - {series: kr-cpi-world-bank, for: 2025/.., value: 2, reference: made for the benchmark}
            """);
        return loaded.Agreement ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems));
    }
}
