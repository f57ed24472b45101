using Parley.Model;

namespace Parley.Cli;

/// <summary>Amounts as people write them: "about $1.3 billion", "13.9 per cent more".</summary>
internal static class AmountText
{
    public static string Of(decimal value, decimal? high, Unit? unit, Modifier modifier, Measure measure)
    {
        var range = high is { } upper ? $" to {AmountFormatter.Format(upper, unit)}" : "";
        var end = measure switch { Measure.Increase => " more", Measure.Decrease => " less", Measure.Share => " of it", _ => "" };
        return $"{AmountFormatter.Format(value, unit, modifier)}{range}{end}";
    }

    /// <summary>A converted amount, to four digits: rates are no better.</summary>
    public static string Of(ConvertedMoney money) => AmountFormatter.Format(new Money(AmountFormatter.Significant(money.Amount, 4), money.Currency));
}
