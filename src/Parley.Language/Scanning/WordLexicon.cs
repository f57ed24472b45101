using System.Globalization;
using Parley.Model;

namespace Parley.Language;

/// <summary>The word lists of times and quantities, joined into one table from word to entry.</summary>
internal sealed class WordLexicon
{
    private static WordLexicon? s_english;

    private readonly Dictionary<string, WordEntry> _entries = new(1024, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    private WordLexicon()
    {
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in Lexicon.Table("numbers").Rows)
            NumberWord.Describe(Entry(row[0]), row[1], row[2]);
        foreach (var row in Lexicon.Table("glue").Rows)
        {
            var role = Enum.Parse<Glue>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var word in ResourceTable.List(row[1]))
                Entry(word).Glue |= role;
        }
        foreach (var row in Lexicon.Table("nouns").Rows)
            Entry(row[0]).Noun |= Enum.Parse<NounClasses>(row[1], ignoreCase: true);
        foreach (var row in Lexicon.Table("changes").Rows)
            Entry(row[0]).Change |= ChangeWords.Parse(row[1], row[2]);
        foreach (var row in Lexicon.Table("number-names").Rows)
            Entry(row[0]).NameOfNumber = Enum.Parse<NumberName>(row[1], ignoreCase: true);
        foreach (var row in Lexicon.Table("months").Rows)
        {
            foreach (var word in ResourceTable.List(row[1]))
                Entry(word).Month = int.Parse(row[0], NumberStyles.None, CultureInfo.InvariantCulture);
        }
        foreach (var row in Lexicon.Table("times").Rows)
        {
            foreach (var word in ResourceTable.List(row[2]))
                (Entry(word).Time ??= new TimeWord()).Describe(row[0], row[1]);
        }
        AddPhrases("vague-times", PhraseStart.VagueTime);
        AddPhrases("holidays", PhraseStart.Holiday);
        AddPhrases("hedges", PhraseStart.HedgeAfter, PhraseStart.HedgeBefore);
        AddPhrases("periods", PhraseStart.PeriodBehind, PhraseStart.PeriodBefore);
        AddPhrases("time-hedges", PhraseStart.TimeHedgeAfter, PhraseStart.TimeHedgeBefore);
        AddLists("units", 2, PhraseStart.Unit);
        AddLists("currencies", 1, PhraseStart.Currency);
        AddLists("currencies", 3, PhraseStart.Coin);
        AddLists("currencies", 4, PhraseStart.CurrencyName);
        foreach (var (word, entry) in _entries)
        {
            entry.SetTriggers();
            _longest = Math.Max(_longest, word.Length);
        }
    }

    /// <summary>The English lexicons, read once.</summary>
    /// <exception cref="InvalidResourceException">One of them is damaged.</exception>
    public static WordLexicon English => LazyInitializer.EnsureInitialized(ref s_english, static () => new WordLexicon());

    public WordEntry? Find(ReadOnlySpan<char> word) =>
        word.Length <= _longest && _lookup.TryGetValue(word, out var entry) ? entry : null;

    // Words that only stand in phrases are known too: what has no entry is passed over at once.
    // Where a table says of its phrases whether they stand before, those are found by their last word.
    private void AddPhrases(string table, PhraseStart start, PhraseStart end = PhraseStart.None)
    {
        foreach (var row in Lexicon.Table(table).Rows)
        {
            var words = row[0].Split(' ');
            if (end != PhraseStart.None && row[2] == "before")
                Entry(words[^1]).Starts |= end;
            else
                Entry(words[0]).Starts |= start;
            var within = start is PhraseStart.VagueTime or PhraseStart.Holiday ? PhraseStart.InTime : PhraseStart.None;
            foreach (var word in words)
                Entry(word).Starts |= within;
        }
    }

    private void AddLists(string table, int column, PhraseStart start)
    {
        foreach (var row in Lexicon.Table(table).Rows)
        {
            foreach (var phrase in ResourceTable.List(row[column]))
            {
                var end = phrase.IndexOf(' ', StringComparison.Ordinal);
                Entry(end < 0 ? phrase : phrase[..end]).Starts |= start;
            }
        }
    }

    private WordEntry Entry(string word)
    {
        if (!_entries.TryGetValue(word, out var entry))
            _entries.Add(word, entry = new WordEntry());
        return entry;
    }

    internal static decimal ParseNumber(string cell) => decimal.Parse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
