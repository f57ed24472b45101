namespace Parley.Sources;

/// <summary>Plain text as scraped: lines to paragraphs, converters' residue out.</summary>
internal static class TextPage
{
    private const int MaxItemWords = 5;

    public static List<PageLine> Read(string text)
    {
        var lines = new List<PageLine>();
        var afterImage = LineHints.None;
        foreach (var raw in LineUnwrapper.Unwrap(RawLine.Split(text)))
        {
            var stripped = MarkdownResidue.Strip(raw.Text, out var hints);
            var paragraph = TextNormalizer.NormalizeWithEntities(WithoutCarets(stripped));
            if (paragraph.Length == 0)
            {
                afterImage |= hints & LineHints.AfterImage;
                continue;
            }
            hints |= afterImage | (raw.AfterBlank ? LineHints.AfterGap : LineHints.None);
            lines.Add(new PageLine(paragraph, Items(stripped), hints));
            afterImage = LineHints.None;
        }
        return lines;
    }

    // A carriage return that some tool printed as two characters.
    private static string WithoutCarets(string line) => line.EndsWith("^M", StringComparison.Ordinal) ? line[..^2] : line;

    /// <summary>How many short pieces gaps of two and more blanks cut the line into; 1 where a piece is long. Typists' gaps behind a full stop do not count.</summary>
    private static int Items(string line)
    {
        var (items, words, longest, gap) = (1, 0, 0, 0);
        var last = ' ';
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                gap += c == '\t' ? 2 : 1;
                continue;
            }
            if (gap >= 2 && last is not ('.' or ':' or '!' or '?' or ' '))
                (items, words) = (items + 1, 0);
            words += (gap > 0 || last == ' ') && char.IsLetterOrDigit(c) ? 1 : 0;
            longest = Math.Max(longest, words);
            (gap, last) = (0, c);
        }
        return longest <= MaxItemWords ? items : 1;
    }
}
