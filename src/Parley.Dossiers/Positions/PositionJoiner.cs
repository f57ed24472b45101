namespace Parley.Dossiers;

/// <summary>
/// Joins figures to positions. Block: role, unit, amount, and whether it is denied. Compare: the side, the time it is for. Decide: the same unless two
/// named sides or times differ. A demand that is told again in later talks stays the one it was.
/// </summary>
internal static class PositionJoiner
{
    // Of very many lines with one amount a few tell why they are apart.
    private const int MostCompared = 8;

    public static List<PositionLine> Join(Series series)
    {
        var mentions = series.Negotiations.SelectMany(negotiation => negotiation.Reports, (negotiation, report) => (negotiation, report))
            .SelectMany(pair => pair.report.Figures, (pair, fact) => (pair.negotiation, pair.report, fact))
            .Where(item => PositionMention.IsPosition(item.fact))
            .Select(item => new PositionMention(item.report, item.fact, PositionHome.Of(series, item.negotiation, item.report, item.fact)))
            .OrderBy(mention => mention.Report.Index).ThenBy(mention => mention.Fact.Evidence[0].Span).ToList();
        var lines = new List<PositionLine>();
        foreach (var block in mentions.GroupBy(mention => mention.Key))
            Join(lines, block);
        var byKey = lines.ToLookup(line => line.Key);
        foreach (var line in lines)
        {
            foreach (var twin in byKey[line.Key with { IsDenied = !line.Key.IsDenied }])
                line.AddTwin(twin);
        }
        foreach (var line in lines)
        {
            line.Date = PositionDates.Of(line);
            line.Reason = PositionReason.Of(line, byKey[line.Key].Take(MostCompared));
        }
        return lines;
    }

    // Mentions that name their side and their time come first, so that the others find them.
    private static void Join(List<PositionLine> lines, IGrouping<PositionKey, PositionMention> block)
    {
        var start = lines.Count;
        foreach (var mention in block.OrderBy(mention => mention.Side is null).ThenBy(mention => mention.Fact.Period is null).ThenBy(mention => mention.Report.Index))
        {
            var line = lines.Skip(start).FirstOrDefault(line => Fits(line, mention));
            if (line is null)
                lines.Add(line = new(block.Key));
            line.Add(mention);
        }
    }

    private static bool Fits(PositionLine line, PositionMention mention) =>
        (line.Side is not { } side || mention.Side is not { } own || side == own)
        && (line.Period is not { } period || mention.Fact.Period is not { } other || period.Meets(other));
}
