using Parley.Model;

namespace Parley.Pages;

/// <summary>Amounts as the rest of Parley says them, kept together on one line: "about $870 million", "13 per cent increase".</summary>
internal static class AmountWords
{
    private const char Space = '\u00A0';

    // For amounts that were worked out or converted.
    private const int Digits = 4;

    public static string Of(Position position) =>
        Of(position.Value, position.High, position.Unit, position.Modifier, position.Measure);

    public static string Of(decimal value, decimal? high, Unit? unit, Modifier modifier, Measure measure) =>
        Before(modifier) + Range(value, high, unit) + After(measure, unit);

    public static string Of(decimal value, Unit? unit) => Whole(AmountFormatter.Format(value, unit));

    public static string Of(Money money) => Whole(AmountFormatter.Format(money));

    public static string Rounded(Money money) => Of(money with { Amount = AmountFormatter.Significant(money.Amount, Digits) });

    public static string Rounded(decimal value, Unit unit) => Of(AmountFormatter.Significant(value, Digits), unit);

    public static string Per(PerPeriod? per) => per switch
    {
        PerPeriod.Year => "a year",
        PerPeriod.Month => "a month",
        PerPeriod.Total => "in total",
        _ => "",
    };

    // "3 to 5 billion won": the words that both ends share are said once.
    private static string Range(decimal value, decimal? high, Unit? unit)
    {
        var low = AmountFormatter.Format(value, unit);
        if (high is not { } upper)
            return Whole(low);
        var top = AmountFormatter.Format(upper, unit);
        var (i, j) = (low.Length, top.Length);
        while (i > 0 && j > 0 && low[i - 1] == top[j - 1])
            (i, j) = (i - 1, j - 1);
        var shared = low.IndexOf(' ', i);
        return Whole(shared < 0 ? low : low[..shared]) + " to " + Whole(top);
    }

    private static string Whole(string amount) => amount.Replace(' ', Space);

    private static string Before(Modifier modifier) => modifier switch
    {
        Modifier.About => "about ",
        Modifier.MoreThan => "more than ",
        Modifier.LessThan => "less than ",
        Modifier.UpTo => "up to ",
        Modifier.AtLeast => "at least ",
        _ => "",
    };

    private static string After(Measure measure, Unit? unit) => measure switch
    {
        Measure.Increase => unit is { IsMultiple: true } ? " (increase)" : " increase",
        Measure.Decrease => unit is { IsMultiple: true } ? " (decrease)" : " decrease",
        Measure.Share when unit is { IsPercent: true } => " share",
        _ => "",
    };
}
