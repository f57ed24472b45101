using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Dates as a sentence has them: "9 January 2020", "January 2020", "until 18 December 2019".</summary>
internal static class DateWords
{
    public static string Of(EdtfDate date)
    {
        var about = date.IsApproximate ? "about " : "";
        return (date.First, date.Last) switch
        {
            (null, { } last) => "until " + Of(last),
            ({ } first, null) => "from " + Of(first),
            ({ } first, { } last) when first == last => about + Of(first),
            ({ } first, { } last) when !date.IsInterval => about + Part(date, first, last),
            ({ Day: 1 } first, { } last) when last.AddDays(last == DateOnly.MaxValue ? 0 : 1).Day == 1 => Months(first, last),
            ({ } first, { } last) => $"{Of(first)} to {Of(last)}",
            _ => date.Text,
        };
    }

    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    // "September to December 2024".
    private static string Months(DateOnly first, DateOnly last)
    {
        if (first.Year != last.Year)
            return $"{first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)} to {last.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
        return first.Month == last.Month
            ? first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : $"{first.ToString("MMMM", CultureInfo.InvariantCulture)} to {last.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
    }

    private static string Part(EdtfDate date, DateOnly first, DateOnly last)
    {
        if (first is { Month: 1, Day: 1 } && last == new DateOnly(first.Year, 12, 31))
            return first.ToString("yyyy", CultureInfo.InvariantCulture);
        return date.Month is not null ? first.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : date.Text;
    }
}
