using NodaTime;
using Parley.Model;

namespace Parley.Language;

/// <summary>When a state's budget year begins, and which calendar year it is called after.</summary>
/// <param name="Country">ISO 3166-1 alpha-3, or EUR for the European Union.</param>
/// <param name="Begins">The month and day on which it begins.</param>
/// <param name="IsNamedByEnd">Whether it has the name of the year in which it ends ("FY2020" of the United States began in 2019).</param>
internal sealed record FiscalCalendar(string Country, AnnualDate Begins, bool IsNamedByEnd)
{
    private bool IsCalendarYear => Begins is { Month: 1, Day: 1 };

    /// <summary>The name of the budget year in which the day lies.</summary>
    public int YearOf(LocalDate day)
    {
        if (IsCalendarYear)
            return day.Year;
        var begun = day >= Begins.InYear(day.Year) ? day.Year : day.Year - 1;
        return IsNamedByEnd ? begun + 1 : begun;
    }

    /// <summary>The days of the budget year of this name.</summary>
    public EdtfDate? DaysOf(int year)
    {
        if (year is < 2 or > 9998)
            return null;
        var first = Begins.InYear(IsNamedByEnd && !IsCalendarYear ? year - 1 : year);
        return EdtfDate.Between(first.ToDateOnly(), first.PlusYears(1).PlusDays(-1).ToDateOnly());
    }
}
