using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Sources;

/// <summary>A source as found, or the reason why there is none; warnings may come with either.</summary>
/// <param name="Item">Null where nothing could be read.</param>
/// <param name="Diagnostics">What a user should know.</param>
public sealed record SourceResult(SourceItem? Item, ImmutableArray<Diagnostic> Diagnostics)
{
    internal static SourceResult Failed(Diagnostic diagnostic) => new(null, [diagnostic]);
}
