using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One real agreement while its mentions are gathered.</summary>
internal sealed class AgreementNode
{
    private readonly List<AgreementMention> _mentions = [];
    private readonly List<string> _reasons = [];

    public string Id { get; set; } = "";

    public IReadOnlyList<AgreementMention> Mentions => _mentions;

    public IReadOnlyList<string> Reasons => _reasons;

    /// <summary>As reports number it, or as its place in the row implies.</summary>
    public int? Ordinal { get; private set; }

    public EdtfDate? Term => Best(mention => mention.Fact.Term);

    public decimal? Duration => _mentions.Select(mention => mention.Fact.Duration).FirstOrDefault(duration => duration is not null);

    /// <summary>The day it ends, from its term.</summary>
    public DateOnly? End => _mentions.Select(mention => mention.Fact.Term?.Last).FirstOrDefault(last => last is not null);

    public DateOnly? Begin => _mentions.Select(mention => mention.Fact.Term?.First).FirstOrDefault(first => first is not null);

    /// <summary>The latest report's word; of one report's several the furthest.</summary>
    public AgreementStatus Status =>
        _mentions.OrderBy(mention => mention.Report.Index).ThenBy(mention => mention.Fact.Status).Last().Fact.Status;

    public void Add(AgreementMention mention, string? reason)
    {
        _mentions.Add(mention);
        Number(mention.Ordinal, null);
        Because(reason);
    }

    public void Because(string? reason)
    {
        if (reason is not null && !_reasons.Contains(reason))
            _reasons.Add(reason);
    }

    public void Number(int? ordinal, string? reason)
    {
        if (ordinal is null || Ordinal is not null)
            return;
        Ordinal = ordinal;
        Because(reason);
    }

    // The narrowest of the terms that reports give: "2020/2025" says more than "../2025".
    private EdtfDate? Best(Func<AgreementMention, EdtfDate?> select) =>
        _mentions.Select(select).Where(date => date is not null)
            .OrderBy(date => (date!.Value.First is null ? 1 : 0) + (date.Value.Last is null ? 1 : 0)).FirstOrDefault();
}
