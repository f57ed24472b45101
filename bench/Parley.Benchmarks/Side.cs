namespace Parley.Benchmarks;

/// <summary>One of the things compared: runs once over the whole input and says how long the work took.</summary>
/// <param name="Name">Ours or the peer's name with its version.</param>
/// <param name="Seconds">Does the work once; returns the seconds it took, without reading files.</param>
internal sealed record Side(string Name, Func<double> Seconds);
