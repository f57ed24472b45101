using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>A rate that the dossier converted an amount at.</summary>
/// <param name="Amount">What the amount came to.</param>
/// <param name="Year">The year of the rate.</param>
/// <param name="Words">"1,166 won for $1".</param>
/// <param name="Source">Where the rate is from.</param>
internal sealed record ExchangeRateUse(Money Amount, string Year, string Words, string Source)
{
    /// <summary>Null where nothing was converted.</summary>
    public static ExchangeRateUse? Of(Position position)
    {
        if (position.Settlement is not { Rate: > 0 } settlement || (position.Equivalent?.Currency ?? position.Unit?.Currency) is not { } from || from == settlement.Currency)
            return null;
        // A rate is read more easily the way round in which it is above one.
        var words = settlement.Rate >= 1
            ? $"{AmountWords.Rounded(new Money(settlement.Rate, settlement.Currency))} for {AmountWords.Of(new Money(1, from))}"
            : $"{AmountWords.Rounded(new Money(1 / settlement.Rate, from))} for {AmountWords.Of(new Money(1, settlement.Currency))}";
        return new(new Money(settlement.Amount, settlement.Currency), settlement.RateYear.ToString(CultureInfo.InvariantCulture), words, settlement.RateSource);
    }

    /// <summary>Every rate that a negotiation's amounts were converted at, with its source.</summary>
    public static void Write(PageContext page, NegotiationView view)
    {
        var uses = new List<ExchangeRateUse>();
        foreach (var position in view.Positions)
        {
            if (Of(position) is { } use && !uses.Exists(other => other.Year == use.Year && other.Words == use.Words && other.Source == use.Source))
                uses.Add(use);
        }
        uses.Sort(static (a, b) => string.CompareOrdinal(a.Year + a.Words, b.Year + b.Words));
        if (uses.Count == 0)
            return;
        page.Html.Open("details", "as-table").Element("summary", "Exchange rates used");
        var table = new TableWriter(page.Html, "Rates at which amounts were converted", "chart-table rates", "Year", "Rate", "Source");
        foreach (var use in uses)
        {
            table.Row();
            table.TextCell(use.Year);
            table.TextCell(use.Words);
            table.Cell().Quoted(use.Source);
            table.EndCell();
            table.EndRow();
        }
        table.End();
        page.Html.Close("details");
    }
}
