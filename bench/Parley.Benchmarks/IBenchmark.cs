namespace Parley.Benchmarks;

/// <summary>One question about speed or memory, answered by a ratio: ours against a peer or a baseline in the same run.</summary>
internal interface IBenchmark
{
    /// <summary>What the command line calls it, for example <c>articles</c>.</summary>
    string Name { get; }

    /// <summary>The question in one sentence, with the bar.</summary>
    string Question { get; }

    /// <summary>Measures. Preparation belongs before the sides are handed to <see cref="Rounds.Compare"/>.</summary>
    /// <exception cref="BenchmarkUnavailableException">The data or the peers are not here.</exception>
    IEnumerable<Measure> Run(BenchmarkContext context);
}
