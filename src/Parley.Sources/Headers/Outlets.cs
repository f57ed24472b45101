namespace Parley.Sources;

/// <summary>Knows outlets by name, and a masthead by its words ("The Harbour Tribune").</summary>
internal sealed class Outlets
{
    private const int MaxMastheadWords = 6;

    private readonly Dictionary<string, OutletEntry>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = Lexicon.Words("en/outlet-words");

    public Outlets()
    {
        var byName = new Dictionary<string, OutletEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Table("outlets").Rows)
        {
            var entry = new OutletEntry(row[0], row[1]);
            byName.TryAdd(Bare(row[0]).ToString(), entry);
            foreach (var alias in Parley.Model.ResourceTable.List(row[3]))
                byName.TryAdd(Bare(alias).ToString(), entry);
        }
        _byName = byName.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The outlet of that name; null where it is not known.</summary>
    public OutletEntry? Find(ReadOnlySpan<char> name) => _byName.TryGetValue(Bare(name), out var entry) ? entry : null;

    /// <summary>The outlet's name where the line is nothing but that, known or by its words; else null.</summary>
    public string? Masthead(string line)
    {
        if (line.Length > 60)
            return null;
        if (Find(line) is { } known)
            return known.Name;
        var words = line.Split(' ');
        if (words.Length is < 2 or > MaxMastheadWords || !_words.Contains(words[^1].AsSpan().TrimEnd(".,")))
            return null;
        foreach (var word in words)
        {
            if (!char.IsUpper(word[0]) && word is not ("of" or "the" or "&" or "and"))
                return null;
        }
        return Cased(words);
    }

    // "THE HARBOUR TRIBUNE" is "The Harbour Tribune"; short words may be letters that stand for words and stay.
    private string Cased(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.AsSpan().ContainsAnyInRange('a', 'z'))
                continue;
            if (word is "OF" or "AND" || word == "THE" && i > 0)
                words[i] = word.ToLowerInvariant();
            else if (word.Length > 4 || word == "THE" || _words.Contains(word))
                words[i] = word[0] + word[1..].ToLowerInvariant();
        }
        return string.Join(' ', words);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name)
    {
        name = name.Trim(" .,;:|-\u2013\u2014()[]*\"\u201C\u201D'");
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name[4..];
        return name.EndsWith(".com", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }
}
