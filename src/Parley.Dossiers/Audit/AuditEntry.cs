using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A check before it gets its id.</summary>
internal sealed record AuditEntry(NegotiationNode? Negotiation, ReportEntry Report, string Kind, string Verdict, string Text, string? Tolerance, ImmutableArray<ItemReference> Items)
{
    public AuditCheck ToCheck(string id) => new(id, Negotiation?.Id, Kind, Verdict, Text, Tolerance, Items);
}
