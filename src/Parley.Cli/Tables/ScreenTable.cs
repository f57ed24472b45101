using System.Globalization;
using Spectre.Console;

namespace Parley.Cli;

/// <summary>A table drawn for a terminal. The only code that touches Spectre.Console, so that no other command loads it.</summary>
internal static class ScreenTable
{
    private const string NotKnown = "not known";

    private const char Rule = '─';

    // The drawn edge and the room before it.
    private const int Beyond = 2;

    /// <summary>As the terminal of this process shows them.</summary>
    public static string Of(params IEnumerable<Table> tables)
    {
        using var text = new StringWriter();
        foreach (var table in tables)
            Write(table, text, Screen.HasColours, Screen.Width);
        return text.ToString();
    }

    public static void Write(Table table, TextWriter output, bool hasColours, int width)
    {
        var (shown, folder) = SourceNames.Shorten(table with { Rows = [.. table.Rows.Select(row => row.Select(static cell => cell is null ? null : TerminalText.Clean(cell)).ToArray())] });
        if (shown.Rows.Count == 0)
        {
            output.Write($"{table.Name}: none\n\n");
            return;
        }
        int[] columns = [.. Enumerable.Range(0, shown.Columns.Count).Where(column => shown.Rows.Any(row => !string.IsNullOrEmpty(row[column])))];
        if (ColumnLayout.Of(shown, columns, width, static text => text.GetCellWidth()) is { } widths)
            Write(Draw(shown, columns, widths), output, hasColours, width);
        else
            output.Write($"{shown.Name}\n\n{RecordText.Of(shown, width, static text => text.GetCellWidth())}");
        if (folder is not null)
            output.Write($"Sources are in {folder}\n\n");
    }

    // What stands right of the last column is empty, and does not have to fit.
    private static void Write(Spectre.Console.Table drawn, TextWriter output, bool hasColours, int width)
    {
        using var text = new StringWriter();
        ConsoleOf(text, hasColours, width + Beyond).Write(drawn);
        foreach (var line in text.ToString().TrimEnd('\n', '\r', ' ').Split('\n'))
            output.Write($"{(line.Length > width && line[0] == Rule ? line[..width] : line.TrimEnd())}\n");
        output.Write('\n');
    }

    private static IAnsiConsole ConsoleOf(TextWriter output, bool hasColours, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        return console;
    }

    private static Spectre.Console.Table Draw(Table table, int[] columns, int[] widths)
    {
        var drawn = new Spectre.Console.Table { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape(table.Name)) };
        for (var i = 0; i < columns.Length; i++)
            drawn.AddColumn(Column(table, columns[i]).Width(widths[i]));
        foreach (var row in table.Rows)
            drawn.AddRow(columns.Select((column, i) => new Text(ColumnLayout.Broken(row[column] ?? "", widths[i]))).ToArray());
        return drawn;
    }

    private static TableColumn Column(Table table, int column)
    {
        var isNumbers = table.Rows.Any(row => IsNumber(row[column])) && table.Rows.All(row => string.IsNullOrEmpty(row[column]) || IsNumber(row[column]) || row[column] == NotKnown);
        var drawn = new TableColumn(Markup.Escape(table.Columns[column])) { Padding = new Padding(0, 0, 1, 0) };
        return isNumbers ? drawn.RightAligned() : drawn;
    }

    private static bool IsNumber(string? cell) => cell is not null && decimal.TryParse(cell.AsSpan().TrimEnd('*'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
