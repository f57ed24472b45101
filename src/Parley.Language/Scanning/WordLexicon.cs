using System.Globalization;
using Parley.Model;

namespace Parley.Language;

/// <summary>A language's word lists of times and quantities, joined into one table from word to entry.</summary>
internal sealed class WordLexicon
{
    private readonly Dictionary<string, WordEntry> _entries = new(1024, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    public WordLexicon(WordLists lists)
    {
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in lists.Table("numbers").Rows)
            NumberWord.Describe(Entry(row[0]), row[1], row[2]);
        foreach (var row in lists.Table("glue").Rows)
        {
            var role = Enum.Parse<Glue>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var word in ResourceTable.List(row[1]))
                Entry(word).Glue |= role;
        }
        foreach (var row in lists.Table("nouns").Rows)
            Entry(row[0]).Noun |= Enum.Parse<NounClasses>(row[1], ignoreCase: true);
        foreach (var row in lists.Table("changes").Rows)
            Entry(row[0]).Change |= ChangeWords.Parse(row[1], row[2]);
        foreach (var row in lists.Table("number-names").Rows)
            Entry(row[0]).NameOfNumber = Enum.Parse<NumberName>(row[1], ignoreCase: true);
        foreach (var row in lists.Table("months").Rows)
        {
            foreach (var word in ResourceTable.List(row[1]))
                Entry(word).Month = int.Parse(row[0], NumberStyles.None, CultureInfo.InvariantCulture);
        }
        foreach (var row in lists.Table("times").Rows)
        {
            foreach (var word in ResourceTable.List(row[2]))
                (Entry(word).Time ??= new TimeWord()).Describe(row[0], row[1]);
        }
        AddPhrases(lists, "vague-times", PhraseStart.VagueTime);
        AddPhrases(lists, "holidays", PhraseStart.Holiday);
        AddPhrases(lists, "hedges", PhraseStart.HedgeAfter, PhraseStart.HedgeBefore);
        AddPhrases(lists, "periods", PhraseStart.PeriodBehind, PhraseStart.PeriodBefore);
        AddPhrases(lists, "time-hedges", PhraseStart.TimeHedgeAfter, PhraseStart.TimeHedgeBefore);
        AddLists(lists, "units", 2, PhraseStart.Unit);
        AddLists(lists, "currencies", 1, PhraseStart.Currency);
        AddLists(lists, "currencies", 3, PhraseStart.Coin);
        AddLists(lists, "currencies", 4, PhraseStart.CurrencyName);
        if (lists.HasFiscalYears)
            AddLists(lists, "fiscal-years", 3, PhraseStart.FiscalCountry);
        foreach (var (word, entry) in _entries)
        {
            entry.SetTriggers();
            _longest = Math.Max(_longest, word.Length);
        }
    }

    public WordEntry? Find(ReadOnlySpan<char> word) =>
        word.Length <= _longest && _lookup.TryGetValue(word, out var entry) ? entry : null;

    // Words that only stand in phrases are known too: what has no entry is passed over at once.
    // Where a table says of its phrases whether they stand before, those are found by their last word.
    private void AddPhrases(WordLists lists, string table, PhraseStart start, PhraseStart end = PhraseStart.None)
    {
        foreach (var row in lists.Table(table).Rows)
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

    private void AddLists(WordLists lists, string table, int column, PhraseStart start)
    {
        foreach (var row in lists.Table(table).Rows)
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
