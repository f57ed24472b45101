using System.Globalization;
using Parley.Model;

namespace Parley.Sources;

/// <summary>The words that date lines are made of: months, weekdays, "posted", "updated", zones.</summary>
internal sealed class HeaderWords
{
    private readonly Dictionary<string, (HeaderWord Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> _words;

    public HeaderWords()
    {
        var table = Lexicon.Table("en/header-words");
        var words = new Dictionary<string, (HeaderWord, int)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            if (!Enum.TryParse<HeaderWord>(row[1], ignoreCase: true, out var kind) || !int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                throw new InvalidResourceException($"{table.Name}: '{row[0]}' has no kind '{row[1]}' with value '{row[2]}'.");
            words.Add(row[0], (kind, value));
        }
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public HeaderWord KindOf(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) ? found.Kind : HeaderWord.None;

    /// <summary>The day of the week; null where the word is none.</summary>
    public DayOfWeek? WeekdayOf(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) && found.Kind == HeaderWord.Weekday ? (DayOfWeek)found.Value : null;

    /// <summary>The first month of a season; 0 where the word is none.</summary>
    public int SeasonOf(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) && found.Kind == HeaderWord.Season ? found.Value : 0;

    /// <summary>1 to 12; 0 where the word is no month.</summary>
    public int MonthOf(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) && found.Kind == HeaderWord.Month ? found.Value : 0;
}
