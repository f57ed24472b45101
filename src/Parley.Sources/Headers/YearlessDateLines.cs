using Parley.Model;

namespace Parley.Sources;

/// <summary>Lines of the head that say less than a whole date: a day without a year ("Thursday, 12 June"), or the month or season of a periodical ("The Quarterly, Spring 2026").</summary>
internal sealed class YearlessDateLines(HeaderWords words, PrintedDates dates)
{
    private const int MaxLength = 80;
    private const int MaxOtherWords = 3;

    /// <summary>A day without a year, with a weekday or a word of publishing beside it, or nothing else at all.</summary>
    public YearlessDate? Read(string line)
    {
        if (line.Length > MaxLength || line.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return null;
        PrintedDate? found = null;
        DayOfWeek? weekday = null;
        var (others, isLabelled) = (0, false);
        for (var i = 0; i < line.Length;)
        {
            if (found is null && dates.TryRead(line, i, out var printed, out var end))
            {
                if (printed.Year > 0)
                    return null;
                (found, i) = (printed, end);
                continue;
            }
            end = WordEnd(line, i);
            if (end == i)
            {
                i++;
                continue;
            }
            var word = line.AsSpan(i, end - i);
            weekday ??= words.WeekdayOf(word);
            var kind = words.KindOf(word);
            isLabelled |= kind is HeaderWord.Published or HeaderWord.Updated;
            if (kind == HeaderWord.None && !char.IsAsciiDigit(word[0]))
            {
                if (char.IsLower(word[0]))
                    return null;
                others++;
            }
            i = end;
        }
        return found is { } day && others <= MaxOtherWords && (others == 0 || isLabelled || weekday is not null) ? new(day.Month, day.Day, weekday, PublishedBasis.Header, null) : null;
    }

    /// <summary>"First published May 5 in print. Corrections: ...": a line that begins with a word of publishing.</summary>
    public YearlessDate? Labelled(string line)
    {
        for (var i = 0; i < line.Length && i < MaxLength;)
        {
            var end = WordEnd(line, i);
            if (end == i)
                return null;
            var kind = words.KindOf(line.AsSpan(i, end - i));
            var at = end;
            while (at < line.Length && line[at] is ' ' or ':')
                at++;
            if (kind == HeaderWord.Published && at < line.Length)
            {
                if (words.KindOf(line.AsSpan(at, WordEnd(line, at) - at)) == HeaderWord.Filler)
                    at = Math.Min(WordEnd(line, at) + 1, line.Length);
                return dates.TryRead(line, at, out var printed, out _) && printed.Year == 0 ? new(printed.Month, printed.Day, null, PublishedBasis.Header, null) : null;
            }
            if (kind != HeaderWord.Filler)
                return null;
            i = at;
        }
        return null;
    }

    /// <summary>"The Quarterly, Spring 2026", "May 2024": what the line ends in.</summary>
    public EdtfDate? Period(string line)
    {
        if (line.Length > MaxLength)
            return null;
        var pieces = line.Split([' ', ',', '|', '\u00B7'], StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length is < 2 or > MaxOtherWords + 3 || pieces[^1] is not { Length: 4 } last || !int.TryParse(last, System.Globalization.NumberStyles.None, null, out var year) || year is < 1900 or > 2199)
            return null;
        foreach (var piece in pieces.AsSpan()[..^2])
        {
            if (!char.IsUpper(piece[0]))
                return null;
        }
        var name = pieces[^2].AsSpan().TrimEnd('.');
        if (words.SeasonOf(name) is > 0 and var first)
            return EdtfDate.Parse($"{year:D4}-{first:D2}/{year:D4}-{first + 2:D2}");
        return words.MonthOf(name) is > 0 and var month ? EdtfDate.FromMonth(year, month) : null;
    }

    /// <summary>The last year of a notice: "(c) 2019-2023 The Paper".</summary>
    public static int? YearOf(string notice)
    {
        int? found = null;
        for (var i = 0; i + 4 <= notice.Length; i++)
        {
            var isAlone = (i == 0 || !char.IsLetterOrDigit(notice[i - 1])) && (i + 4 == notice.Length || !char.IsLetterOrDigit(notice[i + 4]));
            if (isAlone && int.TryParse(notice.AsSpan(i, 4), System.Globalization.NumberStyles.None, null, out var year) && year is >= 1900 and <= 2199)
                found = year;
        }
        return found;
    }

    private static int WordEnd(string line, int at)
    {
        while (at < line.Length && char.IsLetterOrDigit(line[at]))
            at++;
        return at;
    }
}
