using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A disagreement before it gets its id.</summary>
/// <param name="Negotiation">Null where it concerns several.</param>
/// <param name="Items">With the report of each, so that they can be put in order.</param>
internal sealed record Finding(
    NegotiationNode? Negotiation,
    DisagreementKind Kind,
    DisagreementStatus Status,
    ImmutableArray<(ReportEntry Report, ItemReference Item)> Items,
    string Explanation,
    string? Reconciliation = null)
{
    public Disagreement ToDisagreement(string id) => new()
    {
        Id = id,
        Negotiation = Negotiation?.Id,
        Kind = Kind,
        Status = Status,
        Items = [.. Items.DistinctBy(pair => (pair.Report, pair.Item.Item)).OrderBy(pair => pair.Report.Index).Select(pair => pair.Item)],
        Explanation = Explanation,
        Reconciliation = Reconciliation,
    };
}
