namespace Parley.Cli;

/// <summary>Sources as a reader of the terminal wants them: the folder that all are in is said once.</summary>
internal static class SourceNames
{
    private const string Between = "; ";

    private static readonly string[] Columns = ["source", "sources", "first", "others"];

    /// <summary>The table with the names alone, and the folder; the table as it is, and null, where the sources have no folder in common.</summary>
    public static (Table Table, string? Folder) Shorten(Table table)
    {
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(column => Columns.Contains(table.Columns[column]))];
        var paths = table.Rows.SelectMany(row => columns.SelectMany(column => row[column]?.Split(Between) ?? [])).Where(static path => path.Length > 0);
        if (CommonFolder(paths) is not { Length: > 0 } folder)
            return (table, null);
        return (table with { Rows = [.. table.Rows.Select(row => row.Select((cell, column) => columns.Contains(column) ? Short(cell, folder.Length) : cell).ToArray())] }, folder);
    }

    private static string? Short(string? cell, int folder) =>
        cell is null or "" ? cell : string.Join(Between, cell.Split(Between).Select(path => path[folder..]));

    private static string? CommonFolder(IEnumerable<string> paths)
    {
        string? common = null;
        foreach (var path in paths)
        {
            var folder = path[..(path.LastIndexOf('/') + 1)];
            common = common is null ? folder : common[..CommonLength(common, folder)];
        }
        return common;
    }

    // Up to the last separator that both have.
    private static int CommonLength(string a, string b)
    {
        var length = a.AsSpan().CommonPrefixLength(b);
        return a.AsSpan(0, length).LastIndexOf('/') + 1;
    }
}
