using System.Globalization;
using System.Numerics;
using Parley.Model;

namespace Parley.Language;

/// <summary>A language's word lists of times and quantities, joined into one table from word to entry.</summary>
internal sealed class WordLexicon
{
    private readonly Dictionary<string, WordEntry> _entries = new(1024, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    // The entries by number, from 1 on, and where short words have theirs: keys and numbers lie apart, so that a look for a word that is in no list touches little memory.
    private readonly WordEntry?[] _known;
    private readonly Triggers[] _triggers;
    private readonly WordKey[] _keys;
    private readonly ushort[] _numbers;
    private readonly int _bits;

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
        // At least twice as many places as words, so that a look ends soon.
        _bits = BitOperations.Log2((uint)_entries.Count) + 2;
        (_known, _triggers) = (new WordEntry?[_entries.Count + 1], new Triggers[_entries.Count + 1]);
        (_keys, _numbers) = (new WordKey[1 << _bits], new ushort[1 << _bits]);
        var number = 0;
        foreach (var (word, entry) in _entries)
        {
            entry.SetTriggers();
            entry.Index = ++number;
            (_known[number], _triggers[number]) = (entry, entry.Triggers);
            _longest = Math.Max(_longest, word.Length);
            if (WordKey.TryOf(word, out var key))
                Place(key, number);
        }
    }

    public WordEntry? Find(ReadOnlySpan<char> word) => _known[NumberOf(word)];

    /// <summary>The number of a word's entry; 0 where it has none.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (WordKey.TryOf(word, out var key))
            return NumberOf(key);
        return word.Length <= _longest && _lookup.TryGetValue(word, out var entry) ? entry.Index : 0;
    }

    /// <summary>The same for a word whose key is at hand.</summary>
    public int NumberOf(WordKey key)
    {
        var (keys, numbers) = (_keys, _numbers);
        for (var at = key.PlaceIn(_bits); ; at = (at + 1) & (keys.Length - 1))
        {
            var number = numbers[at];
            if (number == 0 || keys[at].Low == key.Low && keys[at].High == key.High)
                return number;
        }
    }

    /// <summary>The entry of a number; null for 0.</summary>
    public WordEntry? EntryOf(int number) => _known[number];

    /// <summary>What may begin with the word of a number; nothing for 0.</summary>
    public Triggers TriggersOf(int number) => _triggers[number];

    private void Place(WordKey key, int number)
    {
        var at = key.PlaceIn(_bits);
        while (_numbers[at] != 0)
            at = (at + 1) & (_numbers.Length - 1);
        (_keys[at], _numbers[at]) = (key, (ushort)number);
    }

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
