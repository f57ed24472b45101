using Spectre.Console;

namespace Parley.Cli;

/// <summary>A table drawn for a terminal. The only code that touches Spectre.Console, so that no other command loads it.</summary>
internal static class ScreenTable
{
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
        foreach (var column in table.Columns)
            drawn.AddColumn(new TableColumn(Markup.Escape(column)));
        foreach (var row in table.Rows)
            drawn.AddRow(row.Select(cell => new Text(TerminalText.Clean(cell ?? ""))).ToArray());
        return drawn;
    }
}
