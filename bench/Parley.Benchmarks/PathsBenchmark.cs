using System.Globalization;
using Parley.Terms;

namespace Parley.Benchmarks;

/// <summary>A million drawn paths of ten years, against the same computation written plainly for Node.js.</summary>
internal sealed class PathsBenchmark : IBenchmark
{
    public string Name => "paths";

    public string Question => "How many paths of ten years a second, drawn in blocks from thirty-six years of prices, capped and rounded every year, with five quantiles of every year? Node.js runs the same computation on one thread.";

    public IEnumerable<Measure> Run(BenchmarkContext context)
    {
        var paths = context.Quick ? 10_000 : 1_000_000;
        var agreement = Agreement();
        var history = SeriesCatalog.Default.Find("kr-cpi-world-bank")!.Values;
        var file = Path.Combine(Path.GetTempPath(), $"parley-paths-{Environment.ProcessId}.json");
        File.WriteAllText(file, $"{{\"paths\": {paths}, \"history\": [{string.Join(", ", history.Select(static value => decimal.Round(value.Value, 1, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)))}]}}");
        try
        {
            foreach (var measure in Rounds.Compare(
                context.Rounds, paths, "paths/s",
                new Side("Parley, all processors", () => Rounds.Time(() => Draw(agreement, paths, 0))),
                new Side("Parley, one thread", () => Rounds.Time(() => Draw(agreement, paths, 1))),
                new Side("Node.js, plain", () => context.PeerSeconds("paths.mjs", file))))
                yield return measure;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Draw(CostAgreement agreement, int paths, int threads) =>
        new RiskModel(SeriesCatalog.Default).Run(agreement, CostOptions.Default, new RiskOptions(paths, 1, 3, Threads: threads));

    // All ten years unknown, one year's lag: the series ends with 2025.
    private static CostAgreement Agreement()
    {
        var loaded = new TermsLoader(SeriesCatalog.Default).Load("ten.yaml", """
            parley-terms: 1
            id: TEN
            name: Ten years
            parties: {payer: KOR, payee: USA}
            currency: KRW
            term: 2027/2036
            rounding: {unit: 100000000, reference: made for the benchmark}
            base: {year: 2026, amount: 1519200000000, reference: made for the benchmark}
            rule:
              - for: 2027/2036
                change: {index: kr-cpi, lag: 1, cap: 5}
                reference: made for the benchmark
            """);
        return loaded.Agreement ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems));
    }
}
