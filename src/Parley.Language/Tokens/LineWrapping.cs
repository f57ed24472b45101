namespace Parley.Language;

/// <summary>Tells text whose lines are paragraphs from text that is wrapped at some width, as old newswire is.</summary>
internal static class LineWrapping
{
    private const int MinWrappedLines = 3;
    private const int MinWidth = 35;
    private const int MaxWidth = 110;

    /// <summary>Whether several lines of one width go on in the next with a small letter.</summary>
    public static bool IsWrapped(string text)
    {
        var goingOn = 0;
        var lineStart = 0;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            var line = text.AsSpan(lineStart, at - lineStart).TrimEnd();
            lineStart = at + 1;
            if (line.Length is < MinWidth or > MaxWidth || line[^1] is '.' or '!' or '?' or ':' or '"' or '\u201D')
                continue;
            var next = text.AsSpan(lineStart).TrimStart(' ');
            if (!next.IsEmpty && char.IsLower(next[0]))
                goingOn++;
        }
        return goingOn >= MinWrappedLines;
    }

    /// <summary>In wrapped text: whether an empty line or an indented one lies between.</summary>
    public static bool IsParagraphBreak(string text, int end, int start)
    {
        var between = text.AsSpan(end, start - end);
        var breaks = between.Count('\n');
        return breaks > 1 || between.Length - between.LastIndexOf('\n') > 5;
    }
}
