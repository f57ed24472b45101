using Parley.Model;
using Parley.Pages;

namespace Parley.Tests.Pages;

public class WordsTests
{
    [Theory]
    [InlineData("2020-01-14", "14 January 2020")]
    [InlineData("2020-01", "January 2020")]
    [InlineData("2020", "2020")]
    [InlineData("201X", "the 2010s")]
    [InlineData("20XX", "the 2000s")]
    [InlineData("2020-01~", "about January 2020")]
    [InlineData("2020-03?", "perhaps March 2020")]
    [InlineData("2020-22", "summer 2020")]
    [InlineData("2020-34", "2nd quarter of 2020")]
    [InlineData("2020-41", "second half of 2020")]
    [InlineData("2020-01-14T03:45:00+09:00", "14 January 2020")]
    [InlineData("2020-01-14/2020-01-15", "14–15 January 2020")]
    [InlineData("2020-01-30/2020-02-02", "30 January – 2 February 2020")]
    [InlineData("2019-12-30/2020-01-02", "30 December 2019 – 2 January 2020")]
    [InlineData("2020/2025", "2020–2025")]
    [InlineData("../2020-08-20", "by 20 August 2020")]
    [InlineData("/2019", "by 2019")]
    [InlineData("2020/..", "since 2020")]
    public void When_SaysDatesInWords(string edtf, string expected) =>
        Assert.Equal(expected, EdtfWords.When(EdtfDate.Parse(edtf)).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("../2019-12-31", "until 31 December 2019")]
    [InlineData("2020/..", "from 2020")]
    public void Term_SaysHowLong(string edtf, string expected) =>
        Assert.Equal(expected, EdtfWords.Term(EdtfDate.Parse(edtf)).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(870000000, null, "USD", Modifier.About, Measure.Level, "about $870 million")]
    [InlineData(13, null, "%", Modifier.Exact, Measure.Increase, "13 per cent increase")]
    [InlineData(50, null, "%", Modifier.AtLeast, Measure.Share, "at least 50 per cent share")]
    [InlineData(3, 5L, "%", Modifier.Exact, Measure.Decrease, "3 to 5 per cent decrease")]
    [InlineData(3000000000, 5000000000, "USD", Modifier.UpTo, Measure.Level, "up to $3 to $5 billion")]
    [InlineData(900000000, 1200000000L, "KRW", Modifier.Exact, Measure.Level, "900 million to 1.2 billion won")]
    [InlineData(28500, null, "troops", Modifier.MoreThan, Measure.Level, "more than 28,500 troops")]
    [InlineData(5, null, null, Modifier.Exact, Measure.Level, "5")]
    public void Amount_SaysHedgeRangeAndMeasure(long value, long? high, string? unit, Modifier modifier, Measure measure, string expected) =>
        Assert.Equal(expected, AmountWords.Of(value, high, unit is null ? null : new Unit(unit), modifier, measure).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(11, "11th")]
    [InlineData(23, "23rd")]
    [InlineData(112, "112th")]
    public void Ordinal_HasItsEnding(int number, string expected) => Assert.Equal(expected, NumberWords.Ordinal(number));

    [Theory]
    [InlineData("1185123456000", "1.19 tn")]
    [InlineData("316900000", "317 m")]
    [InlineData("999999999", "1 bn")]
    [InlineData("28500", "28,500")]
    [InlineData("13.9", "13.9")]
    public void Short_KeepsThreeDigits(string value, string expected) =>
        Assert.Equal(expected, NumberWords.Short(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Replace('\u00A0', ' '));
}
