using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One line of the dossier for each negotiation.</summary>
internal static class NegotiationMerger
{
    public static Negotiation Merge(NegotiationNode node)
    {
        var dated = node.Reports.Where(report => report.Document.Published is not null).ToList();
        return new()
        {
            Id = node.Id,
            Name = NameOf(node),
            Parties = node.Series.Parties,
            Agreements = node.Topic is { } topic ? [topic.Id] : [],
            SettlementCurrency = node.SettlementCurrency,
            First = dated.FirstOrDefault()?.Document.Published,
            Last = dated.LastOrDefault()?.Document.Published,
            Reports = [.. node.Reports.Select(report => report.Document.Id)],
            Coverage = [.. node.Reports.GroupBy(report => report.Document.Outlet, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new OutletCoverage(group.Key, group.Count()))],
            Reason = node.Reasons.ToText(),
        };
    }

    private static string NameOf(NegotiationNode node)
    {
        if (node.Series.Given is { } given)
            return given.Name;
        if (node.Topic is { } topic && AgreementNames.Common(topic.Mentions) is not null || node.Topic?.Ordinal is not null)
            return AgreementMerger.NameOf(node.Series, node.Topic!);
        var parties = string.Join(" and ", node.Series.Parties.Select(PartyNames.Name));
        return (node.Series.Name, parties) switch
        {
            ({ } name, _) => name,
            (null, { Length: > 0 }) => "Talks between " + parties,
            _ => node.Reports[0].Document.Title ?? node.Reports[0].Label,
        };
    }
}
