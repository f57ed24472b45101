using System.Globalization;
using Parley.Model;

namespace Parley.Cli;

/// <summary>
/// How the amounts of one table are shown on a screen: in thousand, million or billion, with as many decimals as they need, up to a limit. Every digit is in
/// the CSV, the JSON and the trace.
/// </summary>
internal sealed class AmountColumn
{
    // The largest that leaves the largest amount at least three digits before the point.
    private const decimal LeastShown = 100;

    private static readonly (decimal Size, string Word)[] Scales = [(1_000_000_000m, "billion "), (1_000_000m, "million ")];

    private readonly string _format;
    private readonly decimal _size = 1;

    /// <param name="currency">What the amounts are in.</param>
    /// <param name="amounts">All amounts of the table, null where one is not known.</param>
    /// <param name="mostDecimals">From 0 on.</param>
    public AmountColumn(CurrencyCode currency, IEnumerable<decimal?> amounts, int mostDecimals = 3)
    {
        decimal[] known = [.. amounts.OfType<decimal>().Select(Math.Abs)];
        var word = "";
        var largest = known.DefaultIfEmpty().Max();
        foreach (var scale in Scales)
        {
            if (largest < scale.Size * LeastShown)
                continue;
            (_size, word) = scale;
            break;
        }
        Unit = word + currency.Code;
        var decimals = known.Select(amount => Decimals(amount / _size, mostDecimals)).DefaultIfEmpty().Max();
        _format = decimals == 0 ? "#,0" : "#,0." + new string('0', decimals);
    }

    /// <summary>"billion KRW".</summary>
    public string Unit { get; }

    /// <summary>"1,519.2"; "not known" for null.</summary>
    public string Show(decimal? amount) => amount is { } known ? (known / _size).ToString(_format, CultureInfo.InvariantCulture) : "not known";

    private static int Decimals(decimal value, int most)
    {
        var digits = 0;
        for (var rest = value; digits < most && rest != decimal.Truncate(rest); rest *= 10)
            digits++;
        return digits;
    }
}
