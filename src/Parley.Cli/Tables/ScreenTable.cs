using System.Globalization;
using Spectre.Console;

namespace Parley.Cli;

/// <summary>A table drawn for a terminal. The only code that touches Spectre.Console, so that no other command loads it.</summary>
internal static class ScreenTable
{
    private const string NotKnown = "not known";

    // A date or a word: narrower columns are left to those that hold sentences.
    private const int ShortCell = 13;

    public static void Write(Table table, TextWriter output, bool hasColours, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Write(Draw(table));
    }

    private static Spectre.Console.Table Draw(Table table)
    {
        var drawn = new Spectre.Console.Table { Border = TableBorder.Simple, Title = new TableTitle(table.Name) };
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Count == 0 || table.Rows.Any(row => !string.IsNullOrEmpty(row[column])))];
        foreach (var column in columns)
            drawn.AddColumn(Column(table, column));
        foreach (var row in table.Rows)
            drawn.AddRow(columns.Select(column => new Text(TerminalText.Clean(row[column] ?? ""))).ToArray());
        return drawn;
    }

    // A number that is broken over two lines is two numbers.
    private static TableColumn Column(Table table, int column)
    {
        var isNumbers = table.Rows.Any(row => IsNumber(row[column])) && table.Rows.All(row => string.IsNullOrEmpty(row[column]) || IsNumber(row[column]) || row[column] == NotKnown);
        var widest = table.Rows.Select(row => row[column]?.Length ?? 0).DefaultIfEmpty().Max();
        var drawn = new TableColumn(Markup.Escape(table.Columns[column])) { Padding = new Padding(0, 0, 1, 0) };
        // Its heading may be broken between words, so that other columns keep their room.
        if (isNumbers || widest <= ShortCell)
            drawn.Width(Math.Max(widest, table.Columns[column].Split(' ').Max(static word => word.Length)));
        return isNumbers ? drawn.RightAligned() : drawn;
    }

    private static bool IsNumber(string? cell) => cell is not null && decimal.TryParse(cell.AsSpan().TrimEnd('*'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
