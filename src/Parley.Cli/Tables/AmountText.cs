using System.Globalization;
using Parley.Model;

namespace Parley.Cli;

/// <summary>Amounts as people write them: "about 1.3 billion USD", "5 to 6 %".</summary>
internal static class AmountText
{
    private static readonly (decimal Size, string Name)[] Scales = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

    public static string Of(decimal value, decimal? high, Unit? unit, Modifier modifier, Measure measure)
    {
        var words = modifier switch
        {
            Modifier.About => "about ",
            Modifier.MoreThan => "more than ",
            Modifier.LessThan => "less than ",
            Modifier.UpTo => "up to ",
            Modifier.AtLeast => "at least ",
            _ => "",
        };
        var sign = measure switch { Measure.Increase => "+", Measure.Decrease => "-", _ => "" };
        var range = high is { } upper ? $" to {Number(upper)}" : "";
        return $"{words}{sign}{Number(value)}{range} {unit}".TrimEnd();
    }

    public static string Of(Money money) => $"{Number(money.Amount)} {money.Currency}";

    /// <summary>At most three places after the point, which is far below what any report means.</summary>
    public static string Number(decimal value)
    {
        foreach (var (size, name) in Scales)
        {
            if (Math.Abs(value) >= size)
                return string.Create(CultureInfo.InvariantCulture, $"{value / size:0.###} {name}");
        }
        return value.ToString("#,0.###", CultureInfo.InvariantCulture);
    }
}
