using System.Collections.Immutable;
using System.Reflection;

namespace Parley.Model;

/// <summary>A table of the program's own data: tab-separated, one heading row, embedded in the assembly that reads it.</summary>
/// <remarks>
/// First line: <c>#! name format=1 date=YYYY-MM-DD</c>; then the column names; then the rows. Lines that begin with <c># </c> and empty
/// lines are passed over. A cell may hold several values, parted by semicolons. A row with another number of cells is an error.
/// </remarks>
public sealed class ResourceTable
{
    private const string Format = "format=1";

    private ResourceTable(string name, string date, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows)
    {
        Name = name;
        Date = date;
        Columns = columns;
        Rows = rows;
    }

    public string Name { get; }

    /// <summary>The day of the last change, ISO 8601.</summary>
    public string Date { get; }

    public ImmutableArray<string> Columns { get; }

    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>Reads the table embedded in <paramref name="assembly"/> under <paramref name="path"/> ("en/cues.tsv").</summary>
    /// <exception cref="InvalidResourceException">It is not there, or damaged.</exception>
    public static ResourceTable Load(Assembly assembly, string path)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(path)
            ?? throw new InvalidResourceException($"{assembly.GetName().Name} has no resource {path}.");
        using var reader = new StreamReader(stream);
        return Parse(path, reader.ReadToEnd());
    }

    /// <exception cref="InvalidResourceException">Names the path and the line that is damaged.</exception>
    public static ResourceTable Parse(string path, string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var lines = content.Split('\n');
        var head = lines[0].TrimEnd('\r').Split(' ');
        if (head.Length < 4 || head[0] != "#!" || head[2] != Format || !head[3].StartsWith("date=", StringComparison.Ordinal))
            throw new InvalidResourceException($"{path}, line 1: expected '#! name {Format} date=YYYY-MM-DD'.");
        ImmutableArray<string> columns = [];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            ImmutableArray<string> cells = [.. line.Split('\t')];
            if (columns.IsEmpty)
                columns = cells;
            else if (cells.Length == columns.Length)
                rows.Add(cells);
            else
                throw new InvalidResourceException($"{path}, line {i + 1}: {cells.Length} cells, where {columns.Length} are expected ({string.Join(", ", columns)}).");
        }
        return new(head[1], head[3][5..], columns, rows.ToImmutable());
    }

    /// <summary>The values of a cell that holds several; empty for an empty cell.</summary>
    public static string[] List(string cell) =>
        cell.Length == 0 ? [] : cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
