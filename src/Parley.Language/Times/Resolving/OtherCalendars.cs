using System.Globalization;
using NodaTime;

namespace Parley.Language;

/// <summary>Days of the year by calendars that holidays are counted in: the lunisolar one of East Asia, the Islamic one of Umm al-Qura and the Hebrew one.</summary>
internal static class OtherCalendars
{
    // What all of them reach (Umm al-Qura's tables are the shortest).
    private const int FirstYear = 1905;
    private const int LastYear = 2075;

    // An Islamic year is eleven days shorter than a solar one, and begins to be counted in 622.
    private const int IslamicEra = 622;
    private const int IslamicYears = 33;
    private const int SolarYears = 32;

    private const int HebrewEra = 3760;

    private static KoreanLunisolarCalendar? s_lunar;

    /// <summary>From the name that the lexicon gives a calendar to the first day in a solar year that has its month and day; null where there is no such calendar.</summary>
    public static Func<int, int, int, LocalDate?>? Find(string calendar) => calendar switch
    {
        "lunar" => Lunar,
        "islamic" => static (year, month, day) => First(year, (year - IslamicEra) * IslamicYears / SolarYears, CalendarSystem.UmAlQura, month, day),
        "hebrew" => static (year, month, day) => First(year, year + HebrewEra, CalendarSystem.HebrewScriptural, month, day),
        _ => null,
    };

    private static LocalDate? Lunar(int year, int month, int day)
    {
        if (year is < FirstYear or > 2049)
            return null;
        var calendar = s_lunar ??= new KoreanLunisolarCalendar();
        // The leap month stands in the row of months and pushes those behind it on.
        var leap = calendar.GetLeapMonth(year);
        var place = leap > 0 && month >= leap ? month + 1 : month;
        return LocalDate.FromDateTime(calendar.ToDateTime(year, place, day, 0, 0, 0, 0));
    }

    private static LocalDate? First(int year, int near, CalendarSystem calendar, int month, int day)
    {
        if (year is < FirstYear or > LastYear)
            return null;
        for (var other = near - 1; other <= near + 2; other++)
        {
            if (new LocalDate(other, month, day, calendar).WithCalendar(CalendarSystem.Iso) is var found && found.Year == year)
                return found;
        }
        return null;
    }
}
