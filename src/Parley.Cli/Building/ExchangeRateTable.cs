using System.Globalization;
using Parley.Model;

namespace Parley.Cli;

/// <summary>The exchange rates that ship with the program, compiled from data/exchange-rates.</summary>
internal static class ExchangeRateTable
{
    private const int Base = 0, Quote = 1, Year = 2, Rate = 3, Source = 5;

    /// <exception cref="InvalidResourceException">The table is damaged.</exception>
    public static ExchangeRates Load()
    {
        var table = ResourceTable.Load(typeof(ExchangeRateTable).Assembly, "exchange-rates.tsv");
        try
        {
            return new ExchangeRates(table.Rows.Where(row => row[4] == "average").Select(row => new ExchangeRate(
                new CurrencyCode(row[Base]),
                new CurrencyCode(row[Quote]),
                int.Parse(row[Year], CultureInfo.InvariantCulture),
                decimal.Parse(row[Rate], CultureInfo.InvariantCulture),
                row[Source])));
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new InvalidResourceException($"exchange-rates.tsv: {e.Message}", e);
        }
    }
}
