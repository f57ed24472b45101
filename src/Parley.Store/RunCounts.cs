namespace Parley.Store;

/// <summary>What a run did with the reports it was given.</summary>
/// <param name="Read">Read anew.</param>
/// <param name="Skipped">Already read by the same pipeline.</param>
/// <param name="Failed">Gave no reading.</param>
public readonly record struct RunCounts(int Read, int Skipped, int Failed);
