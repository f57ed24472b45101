namespace Parley.Sources;

/// <summary>Finds elements with more attributes than any page needs, before the parser compares each with each.</summary>
internal static class LongTags
{
    /// <summary>Whether between some <c>&lt;</c> and the next <c>&gt;</c> stand more words than that.</summary>
    public static bool Has(string html, int maxAttributes)
    {
        for (var at = 0; at < html.Length;)
        {
            var open = html.AsSpan(at).IndexOf('<');
            if (open < 0)
                return false;
            at += open + 1;
            if (at < html.Length && char.IsAsciiLetter(html[at]) && Length(html.AsSpan(at)) is var length && length > maxAttributes && Words(html.AsSpan(at, length)) > maxAttributes)
                return true;
        }
        return false;
    }

    private static int Length(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny('>', '<');
        return end < 0 ? tag.Length : end;
    }

    // What stands in quotation marks counts as one word, blanks and all.
    private static int Words(ReadOnlySpan<char> tag)
    {
        var (words, inWord, quote) = (0, false, '\0');
        foreach (var c in tag)
        {
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
                continue;
            }
            quote = c is '"' or '\'' ? c : '\0';
            var isBreak = char.IsWhiteSpace(c) || c == '/';
            words += !isBreak && !inWord ? 1 : 0;
            inWord = !isBreak;
        }
        return words;
    }
}
