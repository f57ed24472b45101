using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Joins deadlines of one negotiation that name the same day; the latest report says where it stands.</summary>
internal static class DeadlineJoiner
{
    public static IEnumerable<DossierDeadline> Join(NegotiationNode negotiation)
    {
        var mentions = negotiation.Reports.SelectMany(report => report.Reading.Deadlines, (report, fact) => (report, fact)).ToList();
        var groups = new Groups(mentions.Count);
        var byDay = new Dictionary<DateOnly, int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].fact.Date?.Last is { } day && !byDay.TryAdd(day, i))
                groups.Unite(i, byDay[day]);
        }
        return mentions.Select((mention, i) => (mention, root: groups.Root(i))).GroupBy(pair => pair.root, pair => pair.mention)
            .Select(group => Merge(negotiation, [.. group])).OrderBy(line => line.Date?.Last ?? DateOnly.MaxValue);
    }

    private static DossierDeadline Merge(NegotiationNode negotiation, ImmutableArray<(ReportEntry Report, Deadline Fact)> mentions) => new()
    {
        Id = "",
        Negotiation = negotiation.Id,
        For = mentions.Select(mention => mention.Fact.For).OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).First(),
        Date = mentions.Select(mention => mention.Fact.Date).OrderBy(date => date is { IsDay: true } ? 0 : 1).First(),
        Status = mentions.MaxBy(mention => mention.Report.Recency).Fact.Status,
        Items = [.. mentions.Select(mention => mention.Report.Refer(mention.Fact))],
    };
}
