using Parley.Model;

namespace Parley.Pages;

/// <summary>Amounts in words and figures: "about USD 870 million", "13 % increase", "28,500 troops".</summary>
internal static class AmountWords
{
    private const string Space = "\u00A0";

    public static string Of(Position position) =>
        Of(position.Value, position.High, position.Unit, position.Modifier, position.Measure);

    public static string Of(decimal value, decimal? high, Unit? unit, Modifier modifier, Measure measure)
    {
        var number = high is { } upper ? NumberWords.Exact(value) + "\u2013" + NumberWords.Exact(upper) : NumberWords.Exact(value);
        return Before(modifier) + WithUnit(number, unit) + After(measure, unit);
    }

    public static string Of(decimal value, Unit? unit) => WithUnit(NumberWords.Exact(value), unit);

    public static string Of(Money money) => money.Currency + Space + NumberWords.Exact(money.Amount);

    /// <summary>An amount that was worked out: four digits are enough.</summary>
    public static string Rounded(decimal amount, CurrencyCode currency) => currency + Space + NumberWords.Rounded(amount);

    public static string Per(PerPeriod? per) => per switch
    {
        PerPeriod.Year => "a year",
        PerPeriod.Month => "a month",
        PerPeriod.Total => "in total",
        _ => "",
    };

    private static string WithUnit(string number, Unit? unit) => unit switch
    {
        null => number,
        { IsMoney: true } money => money.Name + Space + number,
        { IsPercent: true } => number + Space + "%",
        { IsMultiple: true } => number + Space + "times",
        { } things => number + Space + things.Name,
    };

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
