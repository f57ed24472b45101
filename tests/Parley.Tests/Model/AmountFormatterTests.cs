using Parley.Model;

namespace Parley.Tests.Model;

public class AmountFormatterTests
{
    [Theory]
    [InlineData("870000000", "USD", "$870 million")]
    [InlineData("1040000000000", "KRW", "1.04 trillion won")]
    [InlineData("55000000000", "EUR", "€55 billion")]
    [InlineData("2500", "NOK", "2,500 Norwegian kroner")]
    [InlineData("12", "XYZ", "12 XYZ")]
    [InlineData("13.9", "%", "13.9 per cent")]
    [InlineData("5", "x", "5 times")]
    [InlineData("28500", "troops", "28,500 troops")]
    [InlineData("1234567", "USD", "$1,234,567")]
    [InlineData("-3000000", "USD", "-$3 million")]
    public void Format_WritesAmountsAsReportsDo(string value, string unit, string expected) =>
        Assert.Equal(expected, AmountFormatter.Format(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), new Unit(unit)));

    [Theory]
    [InlineData("904302019.3", 4, "904300000")]
    [InlineData("0.04567", 2, "0.046")]
    [InlineData("-1550", 2, "-1600")]
    [InlineData("0", 3, "0")]
    public void Significant_KeepsTheFirstDigits(string value, int digits, string expected) => Assert.Equal(
        decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        AmountFormatter.Significant(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), digits));

    [Fact]
    public void PartyNames_NameStatesAndLeaveOthers() => Assert.Equal(
        ("the United States", "U.S.", "UAW"), (PartyNames.Name(new("USA")), PartyNames.Adjective(new("USA")), PartyNames.Name(new("UAW"))));
}
