namespace Parley.Cli;

/// <summary>How wide the columns of a table are drawn, so that no word, number or date is broken and sentences get what is left.</summary>
internal static class ColumnLayout
{
    // Longer ones are paths, which may be broken; a column of sentences that is narrower than this is read letter by letter.
    private const int LongWord = 20, Sentence = 44, NarrowestSentence = 24;

    // "2019-09-24~/2019-09-25~"
    private const int LongestInterval = 23;

    // The room between two columns, and before the first.
    private const int Between = 2, Edge = 1;

    /// <param name="table">With its cells as they will be drawn.</param>
    /// <param name="columns">Those that are drawn.</param>
    /// <param name="width">Of the terminal.</param>
    /// <param name="measure">How many cells of the terminal a text takes.</param>
    /// <returns>The width of each drawn column; null where they do not fit beside one another.</returns>
    public static int[]? Of(Table table, int[] columns, int width, Func<string, int> measure)
    {
        var available = width - Edge - Between * (columns.Length - 1);
        var most = columns.Select(column => Math.Max(Longest(table.Columns[column], measure), Cells(table, column).Select(measure).DefaultIfEmpty().Max())).ToArray();
        var widths = columns.Select((column, i) => Least(table, column, most[i], measure)).ToArray();
        if (widths.Sum() > available)
            return null;
        while (widths.Sum() < available && Narrowest(widths, most) is { } next)
            widths[next]++;
        return widths;
    }

    private static int Least(Table table, int column, int most, Func<string, int> measure)
    {
        var words = Cells(table, column).Select(cell => Math.Min(LongWord, Longest(cell, measure))).Append(Longest(table.Columns[column], measure)).Max();
        return most >= Sentence ? Math.Max(words, NarrowestSentence) : words;
    }

    // The column that is furthest from showing its longest cell on one line grows first.
    private static int? Narrowest(int[] widths, int[] most)
    {
        int? next = null;
        for (var i = 0; i < widths.Length; i++)
        {
            if (widths[i] < most[i] && (next is null || (long)widths[i] * most[next.Value] < (long)widths[next.Value] * most[i]))
                next = i;
        }
        return next;
    }

    /// <summary>A cell as a column of some width draws it: times from one day to another are broken between the two.</summary>
    public static string Broken(string cell, int width) => IsInterval(cell) && cell.Length > width ? cell.Replace("/", "/\n", StringComparison.Ordinal) : cell;

    private static bool IsInterval(string word) => word.Length <= LongestInterval && word.Contains('/', StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal);

    private static int Longest(string text, Func<string, int> measure) =>
        IsInterval(text) ? Math.Max(text.IndexOf('/') + 1, text.Length - text.LastIndexOf('/') - 1) : text.Split(' ').Max(measure);

    private static IEnumerable<string> Cells(Table table, int column) => table.Rows.Select(row => row[column]).OfType<string>();
}
