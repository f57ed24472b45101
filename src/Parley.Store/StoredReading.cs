using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Store;

/// <summary>A reading as the store keeps it: whole, with what was said about its input when it was made.</summary>
public sealed record StoredReading(ReadingKey Key, Reading Reading, ImmutableArray<Diagnostic> Diagnostics);
