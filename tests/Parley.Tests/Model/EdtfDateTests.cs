using FsCheck;
using FsCheck.Fluent;
using Parley.Model;

namespace Parley.Tests.Model;

public class EdtfDateTests
{
    [Theory]
    [InlineData("2020-01-14", "2020-01-14", "2020-01-14")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("2020-01~", "2020-01-01", "2020-01-31")]
    [InlineData("2020-34", "2020-04-01", "2020-06-30")]
    [InlineData("2020-41", "2020-07-01", "2020-12-31")]
    [InlineData("2020-24", "2020-12-01", "2021-02-28")]
    [InlineData("2020-01-14/2020-01-15", "2020-01-14", "2020-01-15")]
    [InlineData("2024/..", "2024-01-01", null)]
    [InlineData("../2019-12-31", null, "2019-12-31")]
    [InlineData("2020-08-21T03:45:00+09:00", "2020-08-21", "2020-08-21")]
    public void Parse_GivesTheDaysThatItCanMean(string text, string? first, string? last)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal(first, date.First?.ToString("yyyy-MM-dd"));
        Assert.Equal(last, date.Last?.ToString("yyyy-MM-dd"));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020-13")]
    [InlineData("2020-02-30")]
    [InlineData("20-01-01")]
    [InlineData("2020/2019")]
    [InlineData("../..")]
    [InlineData("yesterday")]
    [InlineData("2020-01-14T25:00")]
    public void TryParse_NotEdtf_IsFalse(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
    }

    [Fact]
    public void FromDay_ParsesBackToTheSameDay() =>
        Prop.ForAll(Gen.Choose(1, 3_652_058).ToArbitrary(), number =>
        {
            var day = DateOnly.FromDayNumber(number);
            return EdtfDate.Parse(EdtfDate.FromDay(day).ToString()) == EdtfDate.FromDay(day) && EdtfDate.FromDay(day).First == day;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Meets_OpenInterval_MeetsWhatLiesInIt()
    {
        Assert.True(EdtfDate.Parse("2024/..").Meets(EdtfDate.Parse("2030-05")));
        Assert.False(EdtfDate.Parse("2024/..").Meets(EdtfDate.Parse("2023-12-31")));
    }
}
