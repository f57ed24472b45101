namespace Parley.Sources;

/// <summary>The outlet of a page that nowhere states it, by the name that its title ends in, or that its copyright notice gives and its address confirms.</summary>
internal static class SiteNames
{
    private const int MaxWords = 6;
    private const int MinLetters = 4;

    public static string? Find(PageFacts facts, PageRules rules, List<PageLine> lines, string? address)
    {
        if (!facts.IsHtml)
            return null;
        if (facts.TitleTail is { } tail && char.IsUpper(tail[0]) && new LineShape(tail).Words <= MaxWords && IsHeadline(facts, lines) && rules.Bylines.Signed(new PageLine(tail, 1, LineHints.None)) is null)
            return tail;
        return Host(address) is { } host && facts.Notice is { } notice ? Holder(new PageLine(notice, 1, LineHints.None), host) : null;
    }

    // "Talks end | The Harbour Ledger", and the headline is "Talks end".
    private static bool IsHeadline(PageFacts facts, List<PageLine> lines) =>
        facts.TitleHead is { } head && lines.Exists(line => line.Role == LineRole.Headline && HeadSorter.IsSame(line.Text, head));

    // "(c) 2026 Harbour Ledger. All rights reserved." on www.harbourledger.example: the longest run of words that the address holds.
    private static string? Holder(PageLine notice, string host)
    {
        string? best = null;
        var tokens = notice.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            for (var k = i; tokens[i].IsWord && k < tokens.Length && k < i + MaxWords && tokens[k].IsWord; k++)
            {
                var name = notice.Text[tokens[i].Start..tokens[k].End];
                var key = string.Concat(name.Where(char.IsLetterOrDigit));
                // "ABC Harbour": letters that stand for words are the name's first part.
                if (i > 0 && tokens[i - 1] is { IsWord: true } before && before.Of(notice.Text) is { Length: <= 4 } letters && !letters.ContainsAnyExceptInRange('A', 'Z'))
                    continue;
                if (key.Length >= MinLetters && char.IsUpper(name[0]) && key.Length > (best?.Length ?? 0) && host.Contains(key, StringComparison.OrdinalIgnoreCase))
                    best = name;
            }
        }
        return best;
    }

    private static string? Host(string? address) =>
        address is { Length: < 4000 } && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) : null;
}
