using System.Globalization;
using Parley.Model;

namespace Parley.Sources;

/// <summary>The date in a page's address: <c>/2020/02/29/</c>, <c>/2020-02-29-</c>, <c>/20200229</c>, <c>/2020/02/</c>.</summary>
internal static class AddressDates
{
    public static EdtfDate? Find(string? address)
    {
        if (address is null || address.Length > 4000)
            return null;
        for (var i = 0; i + 4 <= address.Length; i++)
        {
            if (i > 0 && address[i - 1] is not ('/' or '-' or '_' or '.') || !IsNumber(address, i, 4, out var year) || year is < 1980 or > 2199)
                continue;
            if (Day(address, i, year) is { } day)
                return EdtfDate.FromDay(day);
            if (i + 8 <= address.Length && address[i + 4] == '/' && address[i + 7] == '/' && IsNumber(address, i + 5, 2, out var month) && month is >= 1 and <= 12)
                return EdtfDate.FromMonth(year, month);
        }
        return null;
    }

    private static DateOnly? Day(string address, int at, int year)
    {
        var mark = at + 4 < address.Length ? address[at + 4] : ' ';
        if (mark is '/' or '-' or '_' && at + 10 <= address.Length && address[at + 7] == mark)
            return Day(address, year, at + 5, at + 8, at + 10);
        return char.IsAsciiDigit(mark) ? Day(address, year, at + 4, at + 6, at + 8) : null;
    }

    private static DateOnly? Day(string address, int year, int month, int day, int end)
    {
        if (!IsNumber(address, month, 2, out var m) || !IsNumber(address, day, 2, out var d) || !PrintedDate.IsDay(year, m, d))
            return null;
        return end < address.Length && char.IsAsciiDigit(address[end]) ? null : new DateOnly(year, m, d);
    }

    private static bool IsNumber(string text, int at, int length, out int number)
    {
        number = 0;
        return at + length <= text.Length && int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
