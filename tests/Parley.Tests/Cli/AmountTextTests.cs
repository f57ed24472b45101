using System.Globalization;
using Parley.Cli;
using Parley.Model;

namespace Parley.Tests.Cli;

public class AmountTextTests
{
    [Theory]
    [InlineData("1300000000", null, "USD", Modifier.Exact, Measure.Level, "$1.3 billion")]
    [InlineData("28500", null, "troops", Modifier.MoreThan, Measure.Level, "more than 28,500 troops")]
    [InlineData("13.9", null, "%", Modifier.Exact, Measure.Increase, "13.9 per cent more")]
    [InlineData("50", null, "%", Modifier.About, Measure.Share, "about 50 per cent of it")]
    [InlineData("5", "6", "x", Modifier.Exact, Measure.Level, "5 times to 6 times")]
    public void Of_AsPeopleWriteIt(string value, string? high, string? unit, Modifier modifier, Measure measure, string expected) =>
        Assert.Equal(expected, AmountText.Of(Parse(value)!.Value, Parse(high), unit is null ? null : new Unit(unit), modifier, measure));

    [Fact]
    public void Of_Converted_IsRounded() =>
        Assert.Equal("$892.5 million", AmountText.Of(new ConvertedMoney(892_456_789.12m, new CurrencyCode("USD"), 0.00086m, 2019, "test")));

    private static decimal? Parse(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
