using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Record;

/// <summary>The reading of one source, or the reason why there is none.</summary>
/// <param name="Reading">Null where the source gave no readable text.</param>
/// <param name="Diagnostics">What a user should know.</param>
public sealed record ReadOutcome(Reading? Reading, ImmutableArray<Diagnostic> Diagnostics);
