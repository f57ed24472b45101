namespace Parley.Dossiers;

/// <summary>The mentions of one real meeting.</summary>
internal sealed class RoundCluster(NegotiationNode negotiation)
{
    private readonly List<RoundMention> _mentions = [];
    private readonly List<string> _reasons = [];

    public NegotiationNode Negotiation { get; } = negotiation;

    public string Id { get; set; } = "";

    public IReadOnlyList<RoundMention> Mentions => _mentions;

    public IReadOnlyList<string> Reasons => _reasons;

    public int? Ordinal => _mentions.Select(mention => mention.Ordinal).FirstOrDefault(ordinal => ordinal is not null);

    /// <summary>The best dated mention, one that tells of the round as held before one that only plans it.</summary>
    public RoundMention Best => _mentions.OrderBy(mention => mention.IsDated ? 0 : 1).ThenBy(mention => mention.IsAhead).ThenBy(mention => mention.Width)
        .ThenBy(mention => mention.Report.Index).First();

    public bool IsDated => Best.IsDated;

    public void Add(RoundMention mention, string? reason)
    {
        _mentions.Add(mention);
        if (reason is not null)
            _reasons.Add(reason);
    }
}
