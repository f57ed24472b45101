using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Time order of positions: by the first day they can be of; an open beginning counts as just before its end.</summary>
internal static class PositionOrder
{
    public static IOrderedEnumerable<PositionLine> Sort(IEnumerable<PositionLine> lines) =>
        lines.OrderBy(line => Day(line.Date))
            .ThenBy(line => line.Date?.First is null ? 0 : 1)
            .ThenBy(line => line.Mentions.Min(mention => mention.Report.Index))
            .ThenBy(line => line.Mentions[0].Report.Document.Id, StringComparer.Ordinal)
            .ThenBy(line => line.Mentions[0].Fact.Evidence[0].Span)
            .ThenBy(line => line.Mentions[0].Fact.Id, StringComparer.Ordinal);

    public static DateOnly Day(EdtfDate? date) => date?.First ?? date?.Last ?? DateOnly.MaxValue;
}
