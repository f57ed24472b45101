namespace Parley.Dossiers;

/// <summary>What a row of agreements is called: the proper name most used, without numbers, brackets and words such as "new".</summary>
internal static class AgreementNames
{
    public static string? Common(IEnumerable<AgreementMention> mentions)
    {
        var names = mentions.Select(mention => mention.Fact.Name).ToList();
        return Most(names.Select(Proper)) ?? Most(names.Select(Plain));
    }

    /// <summary>The proper name most used; null where reports only describe it.</summary>
    public static string? CommonProper(IEnumerable<AgreementMention> mentions) => Most(mentions.Select(mention => Proper(mention.Fact.Name)));

    /// <summary>"Special Measures Agreement" of "the 11th Special Measures Agreement (SMA)": the longest run of capitalised words.</summary>
    internal static string? Proper(string name)
    {
        var best = "";
        var run = new List<string>();
        foreach (var word in WithoutBrackets(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(""))
        {
            if (word.Length > 1 && char.IsUpper(word[0]) && (run.Count > 0 || !Lexicon.English.Is("filler", word.ToLowerInvariant())))
            {
                run.Add(word);
                continue;
            }
            var text = string.Join(' ', run);
            if (run.Count > 1 && text.Length > best.Length)
                best = text;
            run.Clear();
        }
        return best.Length > 0 ? best : null;
    }

    // "cost-sharing deal" of "the previous cost-sharing deal"; null where nothing telling is left.
    internal static string? Plain(string name)
    {
        var words = WithoutBrackets(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && IsFiller(words[0]))
            words.RemoveAt(0);
        return words.Any(word => WordList.Of(word).Any(Lexicon.English.Names)) ? string.Join(' ', words) : null;
    }

    private static bool IsFiller(string word)
    {
        var parts = WordList.Of(word);
        return parts.Count == 0 || char.IsAsciiDigit(word[0]) || parts.TrueForAll(part => Lexicon.English.Is("filler", part));
    }

    private static string WithoutBrackets(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : name.IndexOf(')', open);
        return close < 0 ? name : name[..open] + name[(close + 1)..];
    }

    private static string? Most(IEnumerable<string?> names) =>
        names.Where(name => name is not null).GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key!.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).FirstOrDefault();
}
