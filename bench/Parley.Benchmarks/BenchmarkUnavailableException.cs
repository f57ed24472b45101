namespace Parley.Benchmarks;

/// <summary>A benchmark cannot run here; the message says what is missing.</summary>
internal sealed class BenchmarkUnavailableException(string message) : Exception(message);
