using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Why several figures are one position, and why others of the same amount are not, in words.</summary>
internal static class PositionReason
{
    /// <summary>Null where one report alone gives the amount and no other line has it.</summary>
    /// <param name="line">The position.</param>
    /// <param name="alike">All lines of the same role, unit and amount.</param>
    public static string? Of(PositionLine line, IEnumerable<PositionLine> alike)
    {
        var reasons = new Reasons();
        var reports = line.Mentions.Select(mention => mention.Report).Distinct().Count();
        if (reports > 1)
            reasons.Add($"{reports} reports give one amount in one role{Side(line)}{Time(line)}.");
        foreach (var other in alike)
        {
            if (other != line && Apart(line, other) is { } why)
                reasons.Add($"Kept apart from the same amount elsewhere: {why}.");
        }
        return reasons.ToText();
    }

    private static string Side(PositionLine line)
    {
        if (line.Side is not { } side)
            return ", and none names another side";
        var without = line.Mentions.Count(mention => mention.Side is null);
        return $" of {PartyNames.Name(side)}" + (without == 0 ? "" : $" ({without} of {line.Mentions.Count} mentions name no side)");
    }

    private static string Time(PositionLine line)
    {
        if (line.Period is not { } period)
            return "";
        var without = line.Mentions.Count(mention => mention.Fact.Period is null);
        return $", for {DateWords.Of(period)}" + (without == 0 ? "" : $" ({without} of {line.Mentions.Count} mentions name no time)");
    }

    private static string? Apart(PositionLine line, PositionLine other)
    {
        if (line.Side is { } side && other.Side is { } its && side != its)
            return $"that is of {PartyNames.Name(its)}, this of {PartyNames.Name(side)}";
        if (line.Period is { } period && other.Period is { } time && !period.Meets(time))
            return $"that is for {DateWords.Of(time)}, this for {DateWords.Of(period)}";
        return null;
    }
}
