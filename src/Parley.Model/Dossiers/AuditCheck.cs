using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>One sum that a report sets up, worked out again.</summary>
/// <param name="Id"><c>k1</c>, <c>k2</c> and so on.</param>
/// <param name="Negotiation">The negotiation's id; null where the report belongs to none.</param>
/// <param name="Kind"><c>per-cent</c>, <c>multiple</c>, <c>share</c>, <c>sum</c>, <c>total</c>, <c>exchange-rate</c> or <c>weekday</c>.</param>
/// <param name="Verdict"><c>works-out</c>, <c>near</c> (within what "about" or a year's rates cover), <c>does-not</c> or <c>not-known</c> (what it takes is not there).</param>
/// <param name="Text">The arithmetic, in words.</param>
/// <param name="Tolerance">How far the two may lie apart for the verdict.</param>
/// <param name="Items">The words that it rests on, in the report's order.</param>
public sealed record AuditCheck(string Id, string? Negotiation, string Kind, string Verdict, string Text, string? Tolerance, ImmutableArray<ItemReference> Items);
