using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// The currency in which a negotiation's amounts are compared: the payer's own, where anything agreed or paid is in it; else the one most used for
/// what was agreed or paid; else the one most used at all.
/// </summary>
internal static class SettlementCurrency
{
    public static CurrencyCode? Of(IReadOnlyList<PositionLine> lines)
    {
        var settled = lines.Where(line => line.Unit.IsMoney && line.Role is FigureRole.Agreed or FigureRole.Payment).ToList();
        foreach (var line in settled)
        {
            if (line.Payer is { } payer && PartyNames.Currency(payer) is { } own && line.Unit.Currency == own)
                return own;
        }
        return MostUsed(settled) ?? MostUsed(lines);
    }

    private static CurrencyCode? MostUsed(IEnumerable<PositionLine> lines) =>
        lines.SelectMany(line => line.Mentions).Select(mention => mention.Fact.Unit?.Currency).Where(currency => currency is not null)
            .GroupBy(currency => currency!.Value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => (CurrencyCode?)group.Key).FirstOrDefault();
}
