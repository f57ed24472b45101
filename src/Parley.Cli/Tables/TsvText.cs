using System.Text;

namespace Parley.Cli;

/// <summary>A table as tab-separated lines, one a row, headings first: for pipes.</summary>
internal static class TsvText
{
    public static string Of(Table table)
    {
        var tsv = new StringBuilder();
        tsv.AppendJoin('\t', table.Columns).Append('\n');
        foreach (var row in table.Rows)
            tsv.AppendJoin('\t', row.Select(cell => TerminalText.Clean(cell ?? ""))).Append('\n');
        return tsv.ToString();
    }
}
