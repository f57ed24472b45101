namespace Parley.Dossiers;

/// <summary>One negotiation with its lines.</summary>
internal sealed class DossierPart(SeriesDraft draft, NegotiationNode node)
{
    public NegotiationNode Node { get; } = node;

    public List<RoundCluster> Rounds { get; } = draft.RoundsOf(node);

    public List<PositionLine> Lines { get; } = draft.LinesOf(node);

    /// <summary>All negotiations, in the order of their first reports.</summary>
    public static List<DossierPart> Of(List<SeriesDraft> drafts) =>
        [.. drafts.SelectMany(draft => draft.Series.Negotiations, (draft, node) => new DossierPart(draft, node)).OrderBy(part => part.Node.Reports[0].Index)];
}
