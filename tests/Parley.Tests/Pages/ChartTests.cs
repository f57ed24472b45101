using Parley.Pages;

namespace Parley.Tests.Pages;

public class ChartTests
{
    [Theory]
    [InlineData(900_000_000, 5_000_000_000, "0 1000000000 2000000000 3000000000 4000000000 5000000000")]
    [InlineData(3, 13.9, "0 5 10 15")]
    [InlineData(0.2, 0.9, "0 0.2 0.4 0.6 0.8 1.0")]
    public void Amounts_WithinReach_AreLinearFromZero(double min, double max, string ticks)
    {
        var scale = new AmountScale((decimal)min, (decimal)max, 0, 100);
        Assert.False(scale.IsLogarithmic);
        Assert.Equal(ticks, string.Join(' ', scale.Ticks.Select(tick => tick.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(100, scale.Y(0));
        Assert.InRange(scale.Y((decimal)max), 0, 25);
    }

    [Fact]
    public void Amounts_FarApart_AreLogarithmic()
    {
        var scale = new AmountScale(2_000_000, 5_000_000_000, 0, 100);
        Assert.True(scale.IsLogarithmic);
        Assert.Equal(scale.Y(10_000_000) - scale.Y(100_000_000), scale.Y(100_000_000) - scale.Y(1_000_000_000), 6);
    }

    [Theory]
    [InlineData("2020-01-01", "2020-01-20")]
    [InlineData("2019-12-18", "2020-08-21")]
    [InlineData("1997-01-01", "2024-09-27")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("2020-01-01", "2020-01-01")]
    public void Times_HaveTicksInOrderAndInReach(string first, string last)
    {
        var scale = new TimeScale(Day(first), Day(last), 10, 500, 12);
        Assert.InRange(scale.Ticks.Count, 1, 14);
        Assert.Equal(scale.Ticks.OrderBy(tick => tick.Day), scale.Ticks);
        Assert.All(scale.Ticks, tick => Assert.InRange(scale.X(tick.Day), 10, 500));
        Assert.True(scale.X(Day(first)) <= scale.X(Day(last)));
    }

    [Fact]
    public void Labels_ThatWantOnePlace_StandApartInTheRoom()
    {
        var wanted = Enumerable.Range(0, 5).Select(i => new WantedLabel(95 + i * 0.1, 16)).ToList();
        var places = LabelColumn.Place(wanted, 0, 100);
        Assert.Equal([28.0, 44, 60, 76, 92], places.Select(place => Math.Round(place)));
        for (var i = 1; i < places.Length; i++)
            Assert.True(places[i] - places[i - 1] >= 16 - 1e-9);
        Assert.True(places[^1] + 8 <= 100 + 1e-9);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
