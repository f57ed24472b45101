using System.Buffers;

namespace Parley.Sources;

/// <summary>A line of a text file.</summary>
/// <param name="Text">Without white space at its ends.</param>
/// <param name="Indent">Columns before it.</param>
/// <param name="AfterBlank">Whether an empty line came before it.</param>
internal readonly record struct RawLine(string Text, int Indent, bool AfterBlank)
{
    private const int TabWidth = 8;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The lines that are not empty. Every kind of line break counts.</summary>
    public static List<RawLine> Split(string text)
    {
        var lines = new List<RawLine>();
        var (start, blank) = (0, false);
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var line = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            if (line.Trim().IsEmpty)
            {
                // The two characters of one line break are not an empty line.
                blank |= !(line.IsEmpty && start > 0 && text[start - 1] == '\r' && length == 0 && text[start] == '\n');
            }
            else
            {
                lines.Add(new(line.Trim().ToString(), IndentOf(line), blank || lines.Count == 0));
                blank = false;
            }
            start = length < 0 ? text.Length + 1 : start + length + 1;
        }
        return lines;
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c))
                break;
            indent = Math.Min(indent + (c == '\t' ? TabWidth : 1), 1000);
        }
        return indent;
    }
}
