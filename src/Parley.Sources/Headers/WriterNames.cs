namespace Parley.Sources;

/// <summary>Makes a writer's name of what pages state: "ByJane Doe", "Jane Doe, The Harbour Ledger", "Jane Doe - January", "admin".</summary>
internal sealed class WriterNames(HeaderWords words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _nobody = Lexicon.Words("en/no-names");

    /// <summary>The stated name; the signed one where nobody is named by what is stated; null where neither names anybody.</summary>
    public string? Best(PageFacts facts, string? outlet)
    {
        var (stated, signed) = (facts.Byline, facts.Signed);
        var name = Clean(stated, outlet);
        if (name is not null && Clean(facts.SignedBy, outlet) is { } seen && HasNoWordOf(seen, name))
            return seen;
        // "Jane" in the page's data, "By Jane Doe" on the page.
        if (name is not null && signed is not null && signed.Length > name.Length + 1 && signed.Length < 2 * name.Length + 20 && signed.StartsWith(name, StringComparison.OrdinalIgnoreCase) && signed[name.Length] == ' ' && char.IsLetter(signed[name.Length + 1]))
            return Clean(signed, outlet);
        return name is null || HeadSorter.IsSame(name, outlet) ? Clean(signed, outlet) ?? name : name;
    }

    // Programs name whoever put the report online; the reader sees who wrote it.
    private static bool HasNoWordOf(string seen, string stated)
    {
        foreach (var range in stated.AsSpan().SplitAny(" ,.-"))
        {
            var word = stated.AsSpan()[range];
            if (word.Length > 1 && seen.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    private string? Clean(string? name, string? outlet)
    {
        if (name is null)
            return null;
        var text = name.AsSpan().Trim(" :;,|-\u2013\u2014\u2022");
        if (text.Length > 4 && text.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(text[2]) && (char.IsLower(text[3]) || text[3] == '.'))
            text = text[2..];
        if (outlet is not null && text.Length > outlet.Length + 2 && text.EndsWith(outlet, StringComparison.OrdinalIgnoreCase) && text[^(outlet.Length + 1)] is ' ' or ',')
            text = text[..^outlet.Length].TrimEnd(" ,|-\u2013");
        // The number of a footnote.
        text = WithoutDate(text).TrimEnd("0123456789*\u2020, ");
        return text.IsEmpty || _nobody.Contains(text) ? null : text.ToString();
    }

    // "Jane Doe - January", what is left of a date behind the name.
    private ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> text)
    {
        while (text.LastIndexOf(' ') is > 0 and var space && IsDateWord(text[(space + 1)..].Trim(".,-\u2013|")))
            text = text[..space].TrimEnd(" ,|-\u2013\u2022");
        return text;
    }

    private bool IsDateWord(ReadOnlySpan<char> word) =>
        word.IsEmpty || words.KindOf(word) is HeaderWord.Published or HeaderWord.Updated || words.MonthOf(word) > 0 && char.IsUpper(word[0]) && word.Length > 2 && word is not "May" and not "April" and not "June";
}
