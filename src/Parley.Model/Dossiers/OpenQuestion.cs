using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Something that no report says, that could not be resolved, or that rests on one unnamed source.</summary>
/// <param name="Negotiation">The negotiation's id.</param>
/// <param name="Kind"><c>missing-round</c>, <c>missing-position</c>, <c>unresolved</c> or <c>single-source</c>.</param>
/// <param name="Text">In plain words.</param>
/// <param name="Items">The lines that raise it; may be empty.</param>
public sealed record OpenQuestion(string? Negotiation, string Kind, string Text, ImmutableArray<ItemReference> Items);
