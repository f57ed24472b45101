namespace Parley.Dossiers;

/// <summary>The mentions of one real meeting.</summary>
internal sealed class RoundCluster(NegotiationNode negotiation)
{
    private readonly List<RoundMention> _mentions = [];
    private readonly List<RoundMention> _distinct = [];

    public NegotiationNode Negotiation { get; } = negotiation;

    private const int MostDistinct = 16;

    private RoundMention? _best;

    public string Id { get; set; } = "";

    public IReadOnlyList<RoundMention> Mentions => _mentions;

    /// <summary>The mentions that say something that no other of them says; a few are enough to compare with.</summary>
    public IReadOnlyList<RoundMention> Distinct => _distinct;

    public Reasons Reasons { get; } = new();

    /// <summary>Why it is not the round before it; null where nobody would think so.</summary>
    public string? Apart { get; set; }

    /// <summary>The number that most reports give; of equals the one that no other round has.</summary>
    public int? Ordinal { get; private set; }

    /// <summary>Settles the number once all rounds are known.</summary>
    /// <param name="used">In how many rounds of the negotiation each number stands.</param>
    public void Number(IReadOnlyDictionary<int, int> used)
    {
        Ordinal = _mentions.Where(mention => mention.Ordinal is not null).GroupBy(mention => mention.Ordinal!.Value)
            .OrderByDescending(group => group.Count()).ThenBy(group => used[group.Key] > 1).ThenBy(group => group.Min(mention => mention.Report.Index))
            .Select(group => (int?)group.Key).FirstOrDefault();
    }

    /// <summary>The best dated mention, one that tells of the round as held before one that only plans it.</summary>
    public RoundMention Best => _best!;

    public bool IsDated => Best.IsDated;

    public void Add(RoundMention mention, string? reason)
    {
        _mentions.Add(mention);
        Reasons.Add(reason);
        if (_distinct.Count < MostDistinct && !_distinct.Exists(other => other.SaysTheSameAs(mention)))
            _distinct.Add(mention);
        if (_best is null || Compare(mention, _best) < 0)
            _best = mention;
    }

    private static int Compare(RoundMention a, RoundMention b) =>
        (a.IsDated ? 0 : 1, a.IsAhead ? 1 : 0, a.Width, a.Report.Index).CompareTo((b.IsDated ? 0 : 1, b.IsAhead ? 1 : 0, b.Width, b.Report.Index));
}
