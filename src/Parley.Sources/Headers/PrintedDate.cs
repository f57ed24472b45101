namespace Parley.Sources;

/// <summary>A date as printed; the year is 0 where it is not.</summary>
internal readonly record struct PrintedDate(int Year, int Month, int Day)
{
    /// <summary>Null where the year is unknown or there is no such day.</summary>
    public DateOnly? ToDay() => Year > 0 ? Day_(Year) : null;

    /// <summary>The day in that year; null where there is none.</summary>
    public DateOnly? In(int year) => Day_(Year > 0 ? Year : year);

    public static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month);

    private DateOnly? Day_(int year) => year is >= 1 and <= 9999 && IsDay(year, Month, Day) ? new DateOnly(year, Month, Day) : null;
}
