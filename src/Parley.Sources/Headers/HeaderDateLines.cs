namespace Parley.Sources;

/// <summary>Lines that hold a date, a time and little else: "All News 03:45 August 21, 2020", "Posted : 2020-03-20 17:21   Updated : 2020-03-21 09:00".</summary>
internal sealed class HeaderDateLines(HeaderWords words, PrintedDates dates)
{
    private const int MaxLength = 160;
    private const int MaxOtherWords = 4;
    private const int MaxSmallWords = 1;
    private const int MaxSmallWordsBeforeLabel = 3;

    private static readonly string[] FieldMarks = ["|", "·", "•", " - ", " – ", " — "];
    private static readonly string[] SentenceMarks = [.. FieldMarks, ". "];

    /// <summary>The best date of the line; false where it is no date line.</summary>
    public bool TryRead(string line, out HeaderDate date) => TryRead(line, out date, null);

    /// <inheritdoc cref="TryRead(string, out HeaderDate)"/>
    /// <param name="isDayFirst">How 02/10/2020 is meant; null where that is not known, and it is none.</param>
    public bool TryRead(string line, out HeaderDate date, bool? isDayFirst)
    {
        date = default;
        if (line.Length > MaxLength || !HasDigit(line))
            return false;
        return TryReadWhole(line, MaxOtherWords, out date, isDayFirst) || TryReadField(line, FieldMarks, out date, isDayFirst) || TryReadField(line, SentenceMarks, out date, isDayFirst);
    }

    // "Harbour News Agency - Dec 21, 2021 - 21:08 | All", "Notebook, by Jane Doe. First published 19.11.2025": of a line in fields, one that is a date and nothing else.
    private bool TryReadField(string line, string[] marks, out HeaderDate date, bool? isDayFirst)
    {
        date = default;
        var fields = line.Split(marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var field in fields.Length > 1 ? fields : [])
        {
            if (TryReadWhole(field, maxOthers: 0, out date, isDayFirst))
                return true;
        }

        return false;
    }

    private bool TryReadWhole(string line, int maxOthers, out HeaderDate date, bool? isDayFirst)
    {
        date = default;
        var (found, others, small, last) = (0, 0, 0, false);
        var label = HeaderWord.None;
        for (var i = 0; i < line.Length;)
        {
            if (dates.TryRead(line, i, out var printed, out var end, isDayFirst) && printed.ToDay() is { } day)
            {
                var candidate = new HeaderDate(day, label);
                date = found++ == 0 || candidate.Rank > date.Rank ? candidate : date;
                (label, last) = (HeaderWord.None, true);
                i = end;
                continue;
            }
            end = WordEnd(line, i);
            if (end == i)
            {
                i++;
                continue;
            }
            last = IsHeaderWord(line.AsSpan(i, end - i), ref label);
            others += last ? 0 : 1;
            small += last || !char.IsLower(line[i]) ? 0 : 1;
            i = end;
        }
        // Sections have capitals; small words, or a full stop behind a word that is none of a date's, are a sentence's.
        // "This content was published on November 7, 2025" says itself what the date is.
        var maxSmall = date.Label == HeaderWord.Published && line[^1] != '.' ? MaxSmallWordsBeforeLabel : MaxSmallWords;
        return found > 0 && others <= maxOthers && small <= maxSmall && (last || line[^1] != '.');
    }

    /// <summary>All dates of the line in order, each with the label before it.</summary>
    /// <param name="isDayFirst">How 02/10/2020 is meant; null where that is not known, and it is none.</param>
    public List<(DateOnly Day, HeaderWord Label)> All(string line, bool? isDayFirst)
    {
        var found = new List<(DateOnly, HeaderWord)>();
        var label = HeaderWord.None;
        for (var i = 0; i < line.Length;)
        {
            if (dates.TryRead(line, i, out var printed, out var end, isDayFirst) && printed.ToDay() is { } day)
            {
                found.Add((day, label));
                (label, i) = (HeaderWord.None, end);
                continue;
            }
            end = Math.Max(WordEnd(line, i), i + 1);
            IsHeaderWord(line.AsSpan(i, end - i), ref label);
            i = end;
        }
        return found;
    }

    private bool IsHeaderWord(ReadOnlySpan<char> word, ref HeaderWord label)
    {
        // Times of day ("03:45", "10.02am") and counts ("5 min read").
        if (char.IsAsciiDigit(word[0]))
            return word.Length <= 7;
        var kind = words.KindOf(word);
        if (kind is HeaderWord.Published or HeaderWord.Updated)
            label = kind;
        return kind != HeaderWord.None;
    }

    private static int WordEnd(string line, int at)
    {
        while (at < line.Length && char.IsLetterOrDigit(line[at]))
            at++;
        return at;
    }

    private static bool HasDigit(string line) => line.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
