using System.Globalization;

namespace Parley.Sources;

/// <summary>Reads dates as desks print them: "Aug. 21, 2020", "21 August 2020", "2020-08-21", "2020.08.21", "13/08/2020".</summary>
internal sealed class PrintedDates(HeaderWords words)
{
    private const int MinYear = 1800;
    private const int MaxYear = 2199;

    /// <summary>Reads the date that begins at <paramref name="at"/>.</summary>
    /// <param name="end">Behind it.</param>
    /// <param name="isDayFirst">How 02/10/2020 is meant; null where that is not known, and it is none.</param>
    public bool TryRead(ReadOnlySpan<char> text, int at, out PrintedDate date, out int end, bool? isDayFirst = null)
    {
        date = default;
        end = at;
        if (at >= text.Length || at > 0 && char.IsLetterOrDigit(text[at - 1]))
            return false;
        return char.IsAsciiDigit(text[at])
            ? TryReadNumeric(text, at, out date, out end, isDayFirst) || TryReadDayFirst(text, at, out date, out end)
            : TryReadMonthFirst(text, at, out date, out end);
    }

    // 2020-08-21, 2020.08.21., 2020/8/21, 13/08/2020; 08/09/2020 can be two days and is none.
    private static bool TryReadNumeric(ReadOnlySpan<char> text, int at, out PrintedDate date, out int end, bool? isDayFirst)
    {
        date = default;
        end = at;
        if (!TryReadNumber(text, ref end, out var a) || !TryReadMark(text, ref end, out var mark) || !TryReadNumber(text, ref end, out var b)
            || !TryReadMark(text, ref end, out var second) || second != mark || !TryReadNumber(text, ref end, out var c))
            return false;
        if (a is >= MinYear and <= MaxYear)
            date = new(a, b, c);
        else if (c is >= MinYear and <= MaxYear && (a > 12 || a == b))
            date = new(c, b, a);
        else if (c is >= MinYear and <= MaxYear && b > 12)
            date = new(c, a, b);
        else if (c is >= MinYear and <= MaxYear && isDayFirst is { } dayFirst)
            date = dayFirst ? new(c, b, a) : new(c, a, b);
        return date.ToDay() is not null;
    }

    // 21 August 2020, 21st of August 2020, 21 Aug
    private bool TryReadDayFirst(ReadOnlySpan<char> text, int at, out PrintedDate date, out int end)
    {
        date = default;
        end = at;
        if (!TryReadNumber(text, ref end, out var day) || day > 31)
            return false;
        SkipOrdinal(text, ref end);
        SkipBlanks(text, ref end);
        if (end < text.Length && text[end] == '-')
            end++;
        SkipFiller(text, ref end);
        if (!TryReadMonth(text, ref end, out var month))
            return false;
        date = new(ReadYear(text, ref end), month, day);
        return PrintedDate.IsDay(date.Year, month, day);
    }

    // August 21, 2020; Aug. 21; Aug 21st 2020
    private bool TryReadMonthFirst(ReadOnlySpan<char> text, int at, out PrintedDate date, out int end)
    {
        date = default;
        end = at;
        if (!TryReadMonth(text, ref end, out var month))
            return false;
        SkipBlanks(text, ref end);
        if (!TryReadNumber(text, ref end, out var day) || day > 31)
            return false;
        SkipOrdinal(text, ref end);
        date = new(ReadYear(text, ref end), month, day);
        return PrintedDate.IsDay(date.Year, month, day);
    }

    private bool TryReadMonth(ReadOnlySpan<char> text, ref int at, out int month)
    {
        var end = at;
        while (end < text.Length && end - at < 12 && char.IsLetter(text[end]))
            end++;
        month = words.MonthOf(text[at..end]);
        if (month == 0)
            return false;
        at = end < text.Length && text[end] == '.' ? end + 1 : end;
        return true;
    }

    // "of" between the day and the month.
    private void SkipFiller(ReadOnlySpan<char> text, ref int at)
    {
        var end = at;
        while (end < text.Length && end - at < 4 && char.IsLetter(text[end]))
            end++;
        if (end < text.Length && text[end] == ' ' && words.KindOf(text[at..end]) == HeaderWord.Filler)
            at = end + 1;
    }

    private static int ReadYear(ReadOnlySpan<char> text, ref int at)
    {
        var end = at;
        SkipBlanks(text, ref end);
        if (end < text.Length && text[end] is ',' or '-')
            end++;
        SkipBlanks(text, ref end);
        var start = end;
        if (!TryReadNumber(text, ref end, out var year) || end - start != 4 || year is < MinYear or > MaxYear)
            return 0;
        at = end;
        return year;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out int number)
    {
        var end = at;
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
            end++;
        if (!int.TryParse(text[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out number) || end - at > 4)
            return false;
        at = end;
        return true;
    }

    private static bool TryReadMark(ReadOnlySpan<char> text, ref int at, out char mark)
    {
        mark = at < text.Length ? text[at] : ' ';
        if (mark is not ('-' or '.' or '/'))
            return false;
        at++;
        if (mark == '.')
            SkipBlanks(text, ref at);
        return true;
    }

    private static void SkipOrdinal(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 1 < text.Length && text.Slice(at, 2) is "st" or "nd" or "rd" or "th")
            at += 2;
    }

    private static void SkipBlanks(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
    }
}
