using System.Globalization;

namespace Parley.Model;

/// <summary>One end of an EDTF interval, or a date that is no interval: the first and last day that it can mean.</summary>
internal static class EdtfPoint
{
    public static bool TryParse(ReadOnlySpan<char> text, out (DateOnly First, DateOnly Last) days)
    {
        days = default;
        text = text.TrimEnd("~?%");
        if (text.Length > 10 && text[10] == 'T')
        {
            if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
                return false;
            text = text[..10];
        }
        return text.Length switch
        {
            4 => TryParseYear(text, out days),
            7 => TryParseMonth(text, out days),
            10 => TryParseDay(text, out days),
            _ => false,
        };
    }

    private static bool TryParseYear(ReadOnlySpan<char> text, out (DateOnly, DateOnly) days)
    {
        days = default;
        var known = text.TrimEnd('X');
        if (known.Length < 2 || !TryParseNumber(known, out var digits))
            return false;
        var scale = known.Length switch { 2 => 100, 3 => 10, _ => 1 };
        if (digits * scale is < 1 or > 9999)
            return false;
        days = (new(digits * scale, 1, 1), new(digits * scale + scale - 1, 12, 31));
        return true;
    }

    private static bool TryParseMonth(ReadOnlySpan<char> text, out (DateOnly, DateOnly) days)
    {
        days = default;
        if (text[4] != '-' || !TryParseNumber(text[..4], out var year) || year < 1 || !TryParseNumber(text[5..], out var part))
            return false;
        switch (part)
        {
            case >= 1 and <= 12:
                days = (new(year, part, 1), new(year, part, DateTime.DaysInMonth(year, part)));
                return true;
            case >= 21 and <= 24: // seasons of the northern hemisphere by whole months; winter ends in the next year
                var from = new DateOnly(year, (part - 20) * 3, 1);
                days = (from, from.AddMonths(3).AddDays(-1));
                return year < 9999;
            case >= 33 and <= 36: // quarters
                var quarter = new DateOnly(year, (part - 33) * 3 + 1, 1);
                days = (quarter, new(year, quarter.Month + 2, DateTime.DaysInMonth(year, quarter.Month + 2)));
                return true;
            case 40 or 41: // halves
                days = part == 40 ? (new(year, 1, 1), new(year, 6, 30)) : (new(year, 7, 1), new(year, 12, 31));
                return true;
            default:
                return false;
        }
    }

    private static bool TryParseDay(ReadOnlySpan<char> text, out (DateOnly, DateOnly) days)
    {
        days = default;
        if (text[4] != '-' || text[7] != '-' || !TryParseNumber(text[..4], out var year) || !TryParseNumber(text[5..7], out var month) || !TryParseNumber(text[8..], out var number))
            return false;
        if (year < 1 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
            return false;
        var day = new DateOnly(year, month, number);
        days = (day, day);
        return true;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
