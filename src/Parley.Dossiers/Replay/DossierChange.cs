using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A line of a dossier that is not as it was.</summary>
/// <param name="Kind"><c>new</c>, <c>gone</c> or <c>changed</c>.</param>
/// <param name="What"><c>report</c>, <c>round</c>, <c>position</c>, <c>agreement</c>, <c>deadline</c> or <c>disagreement</c>.</param>
/// <param name="Line">The line in words.</param>
/// <param name="Was">What a changed line was.</param>
/// <param name="Items">The words behind the line as it is now; of a line that is gone, as it was.</param>
public sealed record DossierChange(string Kind, string What, string Line, string? Was, ImmutableArray<ItemReference> Items);
