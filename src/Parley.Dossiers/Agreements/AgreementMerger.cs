using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One line of the dossier from the mentions of an agreement.</summary>
internal static class AgreementMerger
{
    public static DossierAgreement Merge(Series series, AgreementNode node, IReadOnlyList<PositionLine> positions)
    {
        var mentions = node.Mentions.OrderBy(mention => mention.Report.Index).ThenBy(mention => mention.Fact.Evidence[0].Span).ToList();
        var amount = AgreementAmount.Of(series, node, positions);
        return new()
        {
            Id = node.Id,
            Name = NameOf(series, node),
            Ordinal = node.Ordinal,
            Parties = PartiesOf(series, mentions),
            Status = node.Status,
            Term = node.Term,
            Duration = node.Duration,
            Amount = amount?.Amount,
            AmountPeriod = amount?.Period,
            Escalation = mentions.Select(mention => mention.Fact.Escalation).FirstOrDefault(escalation => escalation is not null),
            Categories = [.. mentions.SelectMany(mention => mention.Fact.Categories).Distinct(StringComparer.Ordinal)],
            Items = [.. mentions.Select(mention => mention.Report.Refer(mention.Fact))],
            Reason = node.Reasons.ToText(),
        };
    }

    /// <summary>"11th Special Measures Agreement"; without a number or a common name, what the best report calls it.</summary>
    public static string NameOf(Series series, AgreementNode node)
    {
        var own = AgreementNames.Common(node.Mentions);
        if (node.Ordinal is not { } ordinal)
            return own ?? series.Name ?? node.Mentions[0].Fact.Name;
        return $"{Ordinals.Of(ordinal)} {AgreementNames.CommonProper(node.Mentions) ?? series.Name ?? own ?? node.Mentions[0].Fact.Name}";
    }

    // Its own parties by most reports; without any, those of the talks.
    private static ImmutableArray<PartyCode> PartiesOf(Series series, List<AgreementMention> mentions) =>
        mentions.Where(mention => mention.Fact.Parties.Length > 1).GroupBy(mention => string.Join('|', mention.Fact.Parties.Order()), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.First().Fact.Parties.Sort()).FirstOrDefault(series.Parties);
}
