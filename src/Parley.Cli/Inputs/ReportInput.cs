using System.Collections.Immutable;
using Parley.Model;
using Parley.Sources;

namespace Parley.Cli;

/// <summary>One report to read, or the reason why there is none.</summary>
internal sealed record ReportInput(SourceItem? Item, ImmutableArray<Diagnostic> Diagnostics);
