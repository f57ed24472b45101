using System.Collections.Immutable;
using Parley.Model;
using Parley.Sources;

namespace Parley.Cli;

/// <summary>What a reader of the page should know too: what a warning said while a report was read, and what its page was recognised as.</summary>
internal static class BuildRemarks
{
    public static ImmutableArray<string> Of(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning || PageRemarks.IsRemark(diagnostic)).Select(diagnostic => diagnostic.Message)];
}
