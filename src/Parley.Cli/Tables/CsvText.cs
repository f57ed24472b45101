using System.Text;

namespace Parley.Cli;

/// <summary>A table as CSV (RFC 4180, with LF), safe to open in a spreadsheet.</summary>
internal static class CsvText
{
    public static string Of(Table table)
    {
        var csv = new StringBuilder();
        Append(csv, table.Columns);
        foreach (var row in table.Rows)
            Append(csv, row);
        return csv.ToString();
    }

    private static void Append(StringBuilder csv, IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                csv.Append(',');
            Append(csv, cells[i] ?? "");
        }
        csv.Append('\n');
    }

    private static void Append(StringBuilder csv, string cell)
    {
        if (IsFormula(cell))
            cell = $"'{cell}";
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
            csv.Append(cell);
        else
            csv.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // A spreadsheet would run words of a report that begin like this (OWASP, CSV injection); negative numbers are no words.
    private static bool IsFormula(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);
}
