using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One real agreement while its mentions are gathered.</summary>
internal sealed class AgreementNode
{
    private static readonly List<AgreementMention> None = [];

    private readonly List<AgreementMention> _mentions = [];
    private readonly Dictionary<ReportEntry, List<AgreementMention>> _byReport = [];

    public string Id { get; set; } = "";

    public IReadOnlyList<AgreementMention> Mentions => _mentions;

    public Reasons Reasons { get; } = new();

    /// <summary>As reports number it, or as its place in the row implies.</summary>
    public int? Ordinal { get; private set; }

    /// <summary>The narrowest of the terms that reports give: "2020/2025" says more than "../2025".</summary>
    public EdtfDate? Term { get; private set; }

    public decimal? Duration { get; private set; }

    /// <summary>The first day of its term.</summary>
    public DateOnly? Begin { get; private set; }

    /// <summary>The last day of its term.</summary>
    public DateOnly? End { get; private set; }

    /// <summary>The latest report's word; of one report's several the furthest.</summary>
    public AgreementStatus Status =>
        _mentions.OrderBy(mention => mention.Report.Recency).ThenBy(mention => mention.Status).Last().Status;

    /// <summary>What one report says of it.</summary>
    public IReadOnlyList<AgreementMention> In(ReportEntry report) => _byReport.GetValueOrDefault(report, None);

    public void Add(AgreementMention mention, string? reason)
    {
        _mentions.Add(mention);
        if (!_byReport.TryGetValue(mention.Report, out var own))
            _byReport.Add(mention.Report, own = []);
        own.Add(mention);
        Number(mention.Ordinal, null);
        var term = mention.Fact.Term;
        if (Known(term) > Known(Term))
            Term = term;
        Duration ??= mention.Fact.Duration;
        Begin ??= term?.First;
        End ??= term?.Last;
        Reasons.Add(reason);
    }

    public void Number(int? ordinal, string? reason)
    {
        if (ordinal is null || Ordinal is not null)
            return;
        Ordinal = ordinal;
        Reasons.Add(reason);
    }

    private static int Known(EdtfDate? term) => (term?.First is null ? 0 : 1) + (term?.Last is null ? 0 : 1);
}
