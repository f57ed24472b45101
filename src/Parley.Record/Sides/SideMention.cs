using Parley.Model;

namespace Parley.Record;

/// <summary>A common noun that stands for a side: "the union", "creditors".</summary>
/// <param name="Span">The noun.</param>
/// <param name="Side">The body that the report names for it, else the noun.</param>
/// <param name="Kind">The kind of its noun.</param>
internal sealed record SideMention(TextSpan Span, PartyCode Side, string Kind);
