using Parley.Model;

namespace Parley.Pages;

/// <summary>What the amounts of a chart are in.</summary>
internal static class ChartUnit
{
    /// <summary>The settlement currency where a demand or an offer comes to an amount in it, else the unit that most of them share; null where no two share one.</summary>
    public static Unit? Of(NegotiationView view)
    {
        if (view.Negotiation?.SettlementCurrency is { } currency)
        {
            var money = Unit.Of(currency);
            if (view.Positions.Exists(position => IsClaim(position) && ValueIn(position, money) is not null))
                return money;
        }
        return MostCommon(view.Positions);
    }

    /// <summary>A position's amount in a unit; null where the dossier does not give it.</summary>
    public static decimal? ValueIn(Position position, Unit unit)
    {
        if (!unit.IsMoney)
            return position.Unit == unit ? position.Value : null;
        if (position.Settlement is { } settlement && settlement.Currency == unit.Currency)
            return settlement.Amount;
        if (position.Equivalent is { } equivalent && equivalent.Currency == unit.Currency)
            return equivalent.Amount;
        return position.Unit == unit && position.Measure == Measure.Level ? position.Value : null;
    }

    private static bool IsClaim(Position position) => position.Role is FigureRole.Demand or FigureRole.Offer;

    private static Unit? MostCommon(List<Position> positions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        foreach (var position in positions)
        {
            if (!IsClaim(position) || position.Unit is not { } unit)
                continue;
            counts[unit.Name] = counts.GetValueOrDefault(unit.Name) + 1;
            if (best is null || counts[unit.Name] > counts[best])
                best = unit.Name;
        }
        return best is not null && counts[best] > 1 ? new Unit(best) : null;
    }
}
