using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Time order of positions: what was agreed or paid by the first day it is for, a demand or offer by the day by which it had been made.</summary>
internal static class PositionOrder
{
    public static IOrderedEnumerable<PositionLine> Sort(IEnumerable<PositionLine> lines) =>
        lines.OrderBy(Day)
            .ThenBy(line => line.Key.IsDenied)
            .ThenBy(line => line.Date?.First is null ? 0 : 1)
            .ThenBy(line => line.Mentions.Min(mention => mention.Report.Index))
            .ThenBy(line => line.Mentions[0].Report.Document.Id, StringComparer.Ordinal)
            .ThenBy(line => line.Mentions[0].Fact.Evidence[0].Span)
            .ThenBy(line => line.Mentions[0].Fact.Id, StringComparer.Ordinal);

    public static DateOnly Day(PositionLine line) =>
        (line.Role is FigureRole.Agreed or FigureRole.Payment ? line.Date?.First ?? line.Date?.Last : line.Date?.Last ?? line.Date?.First) ?? DateOnly.MaxValue;
}
