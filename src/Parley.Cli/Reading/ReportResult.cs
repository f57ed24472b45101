using System.Collections.Immutable;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>What became of one input.</summary>
/// <param name="Key">Null where there was nothing to read.</param>
/// <param name="Reading">Null where it failed, or where it is in the store already.</param>
/// <param name="Diagnostics">What a user should know.</param>
/// <param name="IsKnown">Whether the store has the reading.</param>
internal sealed record ReportResult(ReadingKey? Key, Model.Reading? Reading, ImmutableArray<Diagnostic> Diagnostics, bool IsKnown = false);
