using System.Globalization;
using System.Text;

namespace Parley.Trainer;

/// <summary>The four tables that the tagger reads (a bigram hidden Markov model; unknown words by their ending, after Brants 2000).</summary>
internal sealed class TagTables(TagCounts counts, string date)
{
    private const int RareUpTo = 8;
    private const int MinCapital = 3;
    private const int MinHyphenated = 4;
    private const int LongestSuffix = 4;
    private const int MinForLongSuffix = 10;

    public IEnumerable<(string Name, string Content)> Write()
    {
        yield return ("word-tags", Table("word-tags", "word\ttags", Words(), Remark));
        yield return ("tag-suffixes", Table("tag-suffixes", "suffix\ttags", Suffixes(), "# The same for the ends of rare words, for words that the list does not have.\n"));
        yield return ("tag-sequences", Table("tag-sequences", "tag\tnext", counts.Sequences.Select(pair => (pair.Key, pair.Value.Cell(share: 0))),
            "# How often one tag followed another; ^ is the beginning of a sentence, $$ its end.\n"));
        yield return ("tag-frequencies", Table("tag-frequencies", "tag\tcount", counts.All.Counts.Select(pair => (pair.Key, pair.Value.ToString(CultureInfo.InvariantCulture)))));
    }

    private const string Remark =
        "# How often each word form bore each part of speech (Penn Treebank tags; \"that\", \"if\" and \"whether\" as TH, all wh-words as W) in political news.\n"
        + "# Capitalised forms are those inside a sentence.\n";

    private IEnumerable<(string, string)> Words()
    {
        var small = counts.Small.Where(pair => IsKept(pair.Key, pair.Value)).Select(pair => (pair.Key, pair.Value.Cell(0.004)));
        var capital = counts.Capital.Where(pair => IsKeptCapital(pair.Key, pair.Value)).Select(pair => (pair.Key, pair.Value.Cell(0.01)));
        return small.Concat(capital).OrderBy(row => row.Key, StringComparer.Ordinal);
    }

    private static bool IsKept(string word, Counter tags) =>
        char.IsLetter(word[0]) && tags.Total >= 2 && (!word.Contains('-', StringComparison.Ordinal) || tags.Total >= MinHyphenated);

    // A capitalised word that is always a name says no more than its capital does, unless it is an ordinary word too.
    private bool IsKeptCapital(string word, Counter tags)
    {
        if (!char.IsLetter(word[0]) || tags.Total < MinCapital)
            return false;
        var names = (double)tags["NNP"] / tags.Total;
        var isWord = counts.Small.ContainsKey(word.ToLowerInvariant());
        return isWord ? names <= 0.97 || names > 0.9 : names <= 0.97;
    }

    private IEnumerable<(string, string)> Suffixes()
    {
        var suffixes = new SortedDictionary<string, Counter>(StringComparer.Ordinal);
        foreach (var (word, tags) in counts.Small.Where(pair => pair.Value.Total <= RareUpTo && char.IsLetter(pair.Key[0])))
        {
            for (var length = 1; length <= LongestSuffix && length + 1 < word.Length; length++)
            {
                if (!suffixes.TryGetValue(word[^length..], out var counter))
                    suffixes.Add(word[^length..], counter = new());
                foreach (var tag in tags.Counts.Keys)
                    counter.Add(tag);
            }
        }
        return suffixes
            .Where(pair => pair.Key.All(char.IsLetter) && pair.Value.Total >= (pair.Key.Length > 2 ? MinForLongSuffix : 1))
            .Select(pair => (pair.Key, pair.Value.Cell(0.01)));
    }

    private string Table(string name, string columns, IEnumerable<(string Key, string Cell)> rows, string remark = "")
    {
        var table = new StringBuilder($"#! {name} format=1 date={date}\n{columns}\n{remark}");
        foreach (var (key, cell) in rows)
            table.Append(key).Append('\t').Append(cell).Append('\n');
        return table.ToString();
    }
}
