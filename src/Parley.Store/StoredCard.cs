using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Store;

/// <summary>What a build kept of a reading.</summary>
/// <param name="Key">Of the reading.</param>
/// <param name="Card">Only its maker can read it.</param>
/// <param name="Diagnostics">What was said about the input when the reading was made.</param>
public sealed record StoredCard(ReadingKey Key, byte[] Card, ImmutableArray<Diagnostic> Diagnostics);
