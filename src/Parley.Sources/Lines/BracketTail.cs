namespace Parley.Sources;

/// <summary>The run of bracketed pieces at a line's end: "... spoke on Monday. (Pool photo) (Wire)".</summary>
internal static class BracketTail
{
    private const int MaxLength = 80;

    /// <summary>Where it begins, behind the words before it; the text's length where there is none, or where it is all there is.</summary>
    public static int Start(string text)
    {
        var start = text.Length;
        while (true)
        {
            var end = start;
            while (end > 0 && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end == 0 || text[end - 1] is not (')' or ']'))
                break;
            var open = text.AsSpan(Math.Max(0, end - MaxLength), Math.Min(end, MaxLength)).LastIndexOf(text[end - 1] == ')' ? '(' : '[');
            open = open < 0 ? -1 : open + Math.Max(0, end - MaxLength);
            // A bracket that holds a whole sentence is no credit, and one at the very beginning leaves no words before it.
            if (open <= 0 || text[end - 2] is '.' or '!' or '?')
                break;
            start = open;
        }
        return start;
    }
}
