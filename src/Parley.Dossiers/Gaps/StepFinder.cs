using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// How the sides come together where they bargain over per cents or counts, not money: 12 per cent more against 3, a tariff of 4 against 9. What a side
/// asks and what it offers are both its position. Compared are only positions on one issue, in one unit, that are all levels, all shares or all changes.
/// </summary>
internal static class StepFinder
{
    public static IEnumerable<PositionStep> Find(NegotiationNode negotiation, IReadOnlyList<PositionLine> lines, IReadOnlyList<RoundCluster> rounds)
    {
        var stands = new Dictionary<Matter, List<PositionLine>>();
        foreach (var line in lines.Where(IsStep))
        {
            var matter = new Matter(line.Issue, line.Unit, line.Measure);
            if (!stands.TryGetValue(matter, out var sides))
                stands.Add(matter, sides = []);
            yield return Of(negotiation, line, sides, rounds);
            sides.RemoveAll(other => other.Party == line.Party);
            sides.Add(line);
        }
    }

    private static bool IsStep(PositionLine line) =>
        line.Role is FigureRole.Demand or FigureRole.Offer && line is { Party: not null, Date: not null } && line.Key is { High: null, IsDenied: false }
        && line.Unit is { IsMoney: false, IsMultiple: false } && line.Equivalent is null && line.Value >= 0;

    private static PositionStep Of(NegotiationNode negotiation, PositionLine line, List<PositionLine> sides, IReadOnlyList<RoundCluster> rounds)
    {
        var before = sides.Find(other => other.Party == line.Party);
        var other = sides.FindLast(one => one.Party != line.Party);
        decimal? gap = other is null ? null : Math.Abs(line.Value - other.Value);
        var least = other is null ? 0 : Math.Min(line.Value, other.Value);
        var days = before is null ? null : MoveFinder.Days(before, line);
        return new(negotiation.Id, line.Id, line.Party!.Value, line.Date, line.Unit, before is null ? null : line.Value - before.Value, days, days is null ? null : MoveFinder.Between(rounds, before!, line),
            other?.Id, gap, gap is { } apart && least > 0 ? decimal.Round(100 * apart / least, 1) : null);
    }

    private readonly record struct Matter(string? Issue, Unit Unit, Measure Measure);
}
