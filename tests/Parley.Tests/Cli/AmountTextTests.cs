using System.Globalization;
using Parley.Cli;
using Parley.Model;

namespace Parley.Tests.Cli;

public class AmountTextTests
{
    [Theory]
    [InlineData("1300000000", null, "USD", Modifier.Exact, Measure.Level, "1.3 billion USD")]
    [InlineData("1038900000000", null, "KRW", Modifier.About, Measure.Level, "about 1.039 trillion KRW")]
    [InlineData("28500", null, "troops", Modifier.MoreThan, Measure.Level, "more than 28,500 troops")]
    [InlineData("13.9", null, "%", Modifier.Exact, Measure.Increase, "+13.9 %")]
    [InlineData("5", "6", "x", Modifier.UpTo, Measure.Level, "up to 5 to 6 x")]
    [InlineData("5000000000", null, null, Modifier.Exact, Measure.Level, "5 billion")]
    public void Of_AsPeopleWriteIt(string value, string? high, string? unit, Modifier modifier, Measure measure, string expected) =>
        Assert.Equal(expected, AmountText.Of(Parse(value)!.Value, Parse(high), unit is null ? null : new Unit(unit), modifier, measure));

    private static decimal? Parse(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
