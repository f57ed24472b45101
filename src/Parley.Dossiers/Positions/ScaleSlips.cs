namespace Parley.Dossiers;

/// <summary>Finds the same digits at two scales: million in one report, billion in another.</summary>
internal static class ScaleSlips
{
    // Three digits alike are no accident; fewer count only for one side's one position.
    private const int TellingDigits = 3;

    // A budget and one of its items lie a hundredfold apart.
    private const decimal FarOff = 300;
    private const int FewestAround = 6;

    private static readonly decimal[] Slips = [1e3m, 1e6m];

    /// <summary>Pairs of a smaller and a larger amount; marks the one that is less well borne out, or only half of a conversion.</summary>
    public static IEnumerable<(PositionLine Small, PositionLine Large)> Find(IReadOnlyList<PositionLine> lines)
    {
        var money = lines.Where(line => line.Unit.IsMoney && line.Value > 0).ToList();
        var byValue = money.ToLookup(line => (line.Unit, line.Value));
        foreach (var small in money)
        {
            foreach (var large in Slips.SelectMany(slip => byValue[(small.Unit, small.Value * slip)]))
            {
                if (Precision.Digits(small.Value) >= TellingDigits || small.Role == large.Role && small.Side == large.Side && small.Negotiation == large.Negotiation)
                    yield return (small, large);
            }
        }
    }

    public static void Mark(IReadOnlyList<PositionLine> lines)
    {
        foreach (var (small, large) in Find(lines))
        {
            // The amounts that a negotiation is about lie near one another; the slip lies a thousandfold off.
            var usual = Usual(lines, small);
            var smallIsOff = small.Mentions.Count != large.Mentions.Count
                ? small.Mentions.Count < large.Mentions.Count
                : Distance(small.Value, usual) > Distance(large.Value, usual);
            (smallIsOff ? small : large).IsSlip = true;
        }
        foreach (var line in Lonely(lines))
            line.IsSlip = true;
    }

    /// <summary>Amounts of one report that lie hundreds of times off all others in that currency: a word of scale or a currency was taken for another.</summary>
    public static IEnumerable<PositionLine> Lonely(IReadOnlyList<PositionLine> lines)
    {
        foreach (var unit in lines.Where(line => line.Unit.IsMoney && line.Measure == Parley.Model.Measure.Level && line.Value > 0).GroupBy(line => line.Unit))
        {
            var all = unit.ToList();
            if (all.Count < FewestAround)
                continue;
            foreach (var line in all.Where(line => line.Mentions.Select(mention => mention.Report.Origin).Distinct().Count() == 1))
            {
                var others = all.Where(other => other != line && Distance(other.Value, line.Value) < FarOff).Select(other => other.Mentions[0].Report.Origin);
                if (Distance(line.Value, Usual(lines, line)) >= FarOff && others.All(report => report == line.Mentions[0].Report.Origin))
                    yield return line;
            }
        }
    }

    private static decimal Usual(IReadOnlyList<PositionLine> lines, PositionLine like)
    {
        var values = lines.Where(line => line.Unit == like.Unit && line.Measure == Parley.Model.Measure.Level).Select(line => line.Value).Order().ToList();
        return values.Count == 0 ? like.Value : values[values.Count / 2];
    }

    private static decimal Distance(decimal value, decimal usual) => value > usual ? value / usual : usual / value;
}
