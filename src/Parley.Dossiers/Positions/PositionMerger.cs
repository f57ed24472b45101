using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One line of the dossier from the mentions of a position, with its amount in the settlement currency.</summary>
internal static class PositionMerger
{
    public static Position Merge(PositionLine line, ExchangeRates rates)
    {
        var mentions = line.Mentions.OrderBy(mention => mention.Report.Index).ThenBy(mention => mention.Fact.Evidence[0].Span).ToList();
        return new()
        {
            Id = line.Id,
            Negotiation = line.Negotiation.Id,
            Party = line.Party,
            Issue = line.Issue,
            Role = line.Role,
            Value = line.Value,
            High = line.Key.High,
            Unit = line.Unit,
            Modifier = line.Modifier,
            Measure = line.Measure,
            Per = line.Per,
            Period = line.Period,
            Base = line.Base,
            Stance = line.Stance,
            Date = line.Date,
            Equivalent = line.Equivalent?.Amount,
            EquivalentReason = line.Equivalent?.Reason,
            Settlement = Convert(line, rates),
            Reason = line.Reason,
            Items = [.. mentions.Select(mention => mention.Report.Refer(mention.Fact))],
            Independent = mentions.Select(mention => mention.Report.Origin).Distinct().Count(),
        };
    }

    /// <summary>The year whose rate applies: that of the period, else of the day it was held.</summary>
    public static int? RateYear(PositionLine line) => line.Period?.Year ?? line.Period?.First?.Year ?? line.Date?.Last?.Year ?? line.Date?.First?.Year;

    private static ConvertedMoney? Convert(PositionLine line, ExchangeRates rates) =>
        line.Amount is { } amount && line.Negotiation.SettlementCurrency is { } currency && RateYear(line) is { } year
            ? Rounded(rates.Convert(amount, currency, year))
            : null;

    // To the main unit: a rate of six digits bears out no cents.
    private static ConvertedMoney? Rounded(ConvertedMoney? money) => money is null ? null : money with { Amount = decimal.Round(money.Amount) };
}
