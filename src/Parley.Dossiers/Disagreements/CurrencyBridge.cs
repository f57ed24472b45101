using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One amount that reports give in its own currency and converted at several rates.</summary>
/// <param name="Lines">The amount itself first.</param>
/// <param name="Explanation">With the rate that each conversion implies.</param>
internal sealed record CurrencyBridge(ImmutableArray<PositionLine> Lines, string Explanation)
{
    // A year's rates swing a few per cent about their average; beyond that it is another amount.
    private const decimal MostOffRate = 6;

    /// <summary>Null where no amount explains the others as conversions of it.</summary>
    public static CurrencyBridge? Of(ExchangeRates rates, List<PositionLine> lines)
    {
        foreach (var line in lines.OrderByDescending(line => line.Unit.Currency == line.Negotiation.SettlementCurrency))
        {
            var converted = lines.Where(other => other.Unit != line.Unit).Select(other => Convert(rates, line, other)).OfType<Conversion>()
                .OrderByDescending(conversion => conversion.Implied).ToList();
            var reports = converted.Select(conversion => conversion.Line).Append(line).SelectMany(one => one.Mentions).Select(mention => mention.Report.Origin).Distinct().Count();
            if (converted.Count > 0 && reports > 1)
                return new([line, .. converted.Select(conversion => conversion.Line)], Explain(line, converted));
        }
        return null;
    }

    private static Conversion? Convert(ExchangeRates rates, PositionLine own, PositionLine other)
    {
        var implied = own.Value / other.Value;
        var years = other.Mentions.Concat(own.Mentions).Select(mention => mention.Report.Day?.Year).Append(own.LikelyPeriod?.Year).OfType<int>().Distinct();
        var near = years.Select(year => rates.Find(other.Unit.Currency!.Value, own.Unit.Currency!.Value, year)).OfType<ExchangeRate>()
            .OrderBy(rate => Say.Apart(rate.Rate, implied)).ThenBy(rate => rate.Year).FirstOrDefault();
        return near is not null && Say.Apart(near.Rate, implied) <= MostOffRate ? new(other, implied, near) : null;
    }

    private static string Explain(PositionLine own, List<Conversion> converted)
    {
        var parts = converted.Select(conversion =>
            $"{Say.Amount(conversion.Line)} in {Say.Reports(conversion.Line.Mentions.Select(mention => mention.Report))} is {Say.Amount(own)} at {Say.Rate(conversion.Implied, own.Unit, conversion.Line.Unit)}");
        var averages = Say.List(converted.Select(conversion => $"{Say.Number(conversion.Yearly.Rate, 0)} in {conversion.Yearly.Year}"));
        var (low, high) = (converted.Min(conversion => conversion.Line.Value), converted.Max(conversion => conversion.Line.Value));
        var apart = converted.Count > 1 && low != high ? $" The conversions lie {Say.Number(Say.Apart(low, high))} per cent apart." : "";
        return $"One amount in {AmountFormatter.Name(own.Unit)}, converted{(converted.Count > 1 ? " at different rates" : "")}: {string.Join("; ", parts)}. The yearly average was {averages}.{apart}";
    }

    private sealed record Conversion(PositionLine Line, decimal Implied, ExchangeRate Yearly);
}
