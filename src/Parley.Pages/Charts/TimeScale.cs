using System.Globalization;

namespace Parley.Pages;

/// <summary>Days to places from left to right, with labelled ticks at beginnings of months, years or, for short times, at days.</summary>
internal sealed class TimeScale
{
    private readonly DateOnly _first;
    private readonly double _left;
    private readonly double _perDay;
    private readonly double _right;

    /// <param name="mostLabels">How many labels have room.</param>
    public TimeScale(DateOnly first, DateOnly last, double left, double right, int mostLabels)
    {
        var margin = Math.Max(3, (last.DayNumber - first.DayNumber) / 25);
        _first = DateOnly.FromDayNumber(Math.Max(0, first.DayNumber - margin));
        Last = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, last.DayNumber + margin));
        (_left, _right) = (left, right);
        _perDay = (right - left) / Math.Max(1, Last.DayNumber - _first.DayNumber);
        Ticks = Days() <= 70 ? DayTicks(mostLabels) : MonthTicks(mostLabels);
    }

    public DateOnly Last { get; }

    public List<TimeTick> Ticks { get; }

    public double X(DateOnly day) => Math.Clamp(_left + (day.DayNumber - _first.DayNumber) * _perDay, _left, _right);

    private int Days() => Last.DayNumber - _first.DayNumber;

    private List<TimeTick> DayTicks(int most)
    {
        var step = 1;
        foreach (var nice in (int[])[1, 2, 7, 14])
        {
            step = nice;
            if (Days() / nice < most)
                break;
        }
        var ticks = new List<TimeTick>();
        for (var day = _first; day <= Last; day = day.AddDays(step))
        {
            var isFirst = ticks.Count == 0;
            var label = day.Day.ToString(CultureInfo.InvariantCulture) + "\u00A0" + EdtfWords.ShortMonth(day.Month);
            ticks.Add(new(day, isFirst ? label + " " + day.Year.ToString(CultureInfo.InvariantCulture) : label, isFirst));
        }
        return ticks;
    }

    private List<TimeTick> MonthTicks(int most)
    {
        var months = Days() / 30.4;
        var step = 24000;
        foreach (var nice in (int[])[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000])
        {
            if (months / nice >= most)
                continue;
            step = nice;
            break;
        }
        var ticks = new List<TimeTick>();
        // Counted from the year 1, so that the ticks fall on Januaries, quarters, and even years.
        var month = _first.Year * 12 + _first.Month - 1;
        for (month += (step - month % step) % step; month / 12 <= Math.Min(9998, Last.Year); month += step)
        {
            var day = new DateOnly(Math.Max(1, month / 12), month % 12 + 1, 1);
            if (day > Last)
                break;
            if (day >= _first)
                ticks.Add(Tick(day, step, ticks.Count == 0));
        }
        return ticks;
    }

    private static TimeTick Tick(DateOnly day, int step, bool isFirst)
    {
        var year = day.Year.ToString(CultureInfo.InvariantCulture);
        if (step >= 12)
            return new(day, year, IsYear: true);
        var isYear = isFirst || day.Month <= step && day.Month == 1;
        return new(day, isYear ? EdtfWords.ShortMonth(day.Month) + " " + year : EdtfWords.ShortMonth(day.Month), isYear);
    }
}

/// <summary>A labelled day of an axis.</summary>
internal sealed record TimeTick(DateOnly Day, string Label, bool IsYear);
