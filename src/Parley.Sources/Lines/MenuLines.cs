namespace Parley.Sources;

/// <summary>Rows of links: "Politics | Defense | Economy", "Home    World    Sport", "Home / World / Some title".</summary>
internal static class MenuLines
{
    private const int MaxItemTokens = 6;
    private const int MaxWords = 40;

    public static bool IsMenu(PageLine line)
    {
        if (line.Shape.Words is 0 or > MaxWords || line.Tokens.Length == 0 || line.Shape.IsProse || line.Items >= 2 && line.Shape.EndsSentence)
            return false;
        // Gaps alone: three pieces and more, none of them long.
        if (line.Items >= 3)
            return true;
        var (marks, longest, arrows) = Pieces(line);
        return (marks >= 2 || marks == 1 && (arrows || line.Items == 2)) && longest <= MaxItemTokens && !IsFigures(line);
    }

    private static (int Marks, int Longest, bool Arrows) Pieces(PageLine line)
    {
        var (marks, length, longest, arrows) = (0, 0, 0, false);
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (token.Key is "|" or "\u2022" || token.Key is "/" or ">" && IsSpaced(line.Text, token))
            {
                marks++;
                arrows |= token.Key is ">";
                length = 0;
            }
            else if (!token.IsMark)
                longest = Math.Max(longest, ++length);
        }
        return (marks, longest, arrows);
    }

    private static bool IsSpaced(string text, LineToken token) =>
        token.Start > 0 && text[token.Start - 1] == ' ' && token.End < text.Length && text[token.End] == ' ';

    // A row of a table of figures is no menu.
    private static bool IsFigures(PageLine line)
    {
        var numbers = 0;
        foreach (var token in line.Tokens)
            numbers += token.IsNumber ? 1 : 0;
        return numbers * 3 >= line.Shape.Words && numbers > 1;
    }
}
