using System.Text;

namespace Parley.Sources;

/// <summary>Joins the lines of text that is wrapped at some width, as old newswire and e-mail are, into paragraphs.</summary>
internal static class LineUnwrapper
{
    private const int MinWidth = 30;
    private const int MaxWidth = 110;
    private const int MinIndentStep = 2;
    private const int MaxSignOff = 16;

    public static List<RawLine> Unwrap(List<RawLine> lines)
    {
        var width = WrapWidth(lines);
        if (width == 0)
            return lines;
        var paragraphs = new List<RawLine>();
        var first = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !BeginsParagraph(lines[i - 1], lines[i], width) && !(i + 1 == lines.Count && IsSignOff(lines[i - 1].Text, lines[i].Text)))
                continue;
            paragraphs.Add(new(Join(lines, first, i), lines[first].Indent, lines[first].AfterBlank));
            first = i;
        }
        return paragraphs;
    }

    /// <summary>The column at which the text is wrapped; 0 where lines are paragraphs.</summary>
    private static int WrapWidth(List<RawLine> lines)
    {
        var (goingOn, wide, width) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            wide += lines[i].Text.Length > MaxWidth ? 1 : 0;
            if (i + 1 == lines.Count || !GoesOn(lines[i], lines[i + 1]))
                continue;
            goingOn++;
            width = Math.Max(width, lines[i].Text.Length);
        }
        return goingOn >= 3 && goingOn * 6 >= lines.Count && wide * 10 <= lines.Count ? width : 0;
    }

    // "... a rescheduling of 181 mln dlrs of" / "foreign debt ...": no end of a sentence, and a small letter after it.
    private static bool GoesOn(RawLine line, RawLine next) =>
        !next.AfterBlank && line.Text.Length is >= MinWidth and <= MaxWidth && !IsEnd(line.Text) && char.IsLower(next.Text[0]);

    private static bool BeginsParagraph(RawLine before, RawLine line, int width) =>
        line.AfterBlank
        || line.Indent >= before.Indent + MinIndentStep
        || before.Text.Length > MaxWidth || line.Text.Length > MaxWidth
        // A line that ends early ends its paragraph: one more word would have found room.
        || before.Text.Length * 4 < width * 3 && (IsEnd(before.Text) || !char.IsLower(line.Text[0]));

    // "REUTER", "-- AP" below the last paragraph.
    private static bool IsSignOff(string before, string line) => IsEnd(before) && line.Length <= MaxSignOff && !line.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool IsEnd(string line) => line.AsSpan().TrimEnd("\"'\u201D\u2019)") is [.., '.' or '!' or '?' or ':'];

    private static string Join(List<RawLine> lines, int first, int end)
    {
        if (end == first + 1)
            return lines[first].Text;
        var text = new StringBuilder(lines[first].Text);
        for (var i = first + 1; i < end; i++)
        {
            // A word cut at its hyphen ("12-" / "month") goes on without a space; a dash does not.
            if (text[^1] != '-' || text.Length < 2 || !char.IsLetterOrDigit(text[^2]) || !char.IsLower(lines[i].Text[0]))
                text.Append(' ');
            text.Append(lines[i].Text);
        }
        return text.ToString();
    }
}
