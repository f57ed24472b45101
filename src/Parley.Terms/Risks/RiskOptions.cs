namespace Parley.Terms;

/// <summary>How paths are drawn.</summary>
/// <param name="Paths">How many; at least 100.</param>
/// <param name="Seed">The same seed gives the same paths, whatever the number of threads.</param>
/// <param name="BlockYears">Years that are drawn together, so that runs of high or low years stay together.</param>
/// <param name="HistoryFrom">The first year of the history that is drawn from; null for all of it.</param>
/// <param name="Threads">0 for as many as there are processors.</param>
public sealed record RiskOptions(int Paths = 100_000, ulong Seed = 1, int BlockYears = 3, int? HistoryFrom = null, int Threads = 0)
{
    /// <summary>Two gigabytes of results would be more than a user can mean.</summary>
    public const int MostPaths = 10_000_000;
}
