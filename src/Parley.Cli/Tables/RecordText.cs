using System.Text;

namespace Parley.Cli;

/// <summary>A table whose columns do not fit beside one another: a block for each row, a line for each value that it has.</summary>
internal static class RecordText
{
    // Narrower, and values stand below their names.
    private const int NarrowestValue = 16;

    /// <param name="table">With its cells as they will be drawn.</param>
    /// <param name="width">Of the terminal.</param>
    /// <param name="measure">How many cells of the terminal a text takes.</param>
    public static string Of(Table table, int width, Func<string, int> measure)
    {
        var indent = table.Columns.Select(measure).DefaultIfEmpty().Max() + 2;
        var isBeside = width - indent >= NarrowestValue;
        var text = new StringBuilder();
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is { Length: > 0 } cell)
                    Append(text, table.Columns[i], cell, isBeside ? indent : 2, isBeside, width, measure);
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string cell, int indent, bool isBeside, int width, Func<string, int> measure)
    {
        text.Append(name).Append(isBeside ? new string(' ', indent - measure(name)) : "\n  ");
        text.AppendJoin($"\n{new string(' ', indent)}", Lines(cell, Math.Max(1, width - indent), measure)).Append('\n');
    }

    private static List<string> Lines(string cell, int width, Func<string, int> measure)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in cell.Split(' ').SelectMany(word => Pieces(word, width, measure)))
        {
            var length = measure(word);
            if (used > 0 && used + 1 + length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }
            used += length + (used > 0 ? 1 : 0);
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        lines.Add(line.ToString());
        return lines;
    }

    // A word that is wider than the line, a path as a rule, is broken where it must be.
    private static List<string> Pieces(string word, int width, Func<string, int> measure)
    {
        if (measure(word) <= width)
            return [word];
        var pieces = new List<string>();
        var (piece, used) = (new StringBuilder(), 0);
        foreach (var rune in word.EnumerateRunes())
        {
            var length = measure(rune.ToString());
            if (used > 0 && used + length > width)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                used = 0;
            }
            piece.Append(rune.ToString());
            used += length;
        }
        pieces.Add(piece.ToString());
        return pieces;
    }
}
