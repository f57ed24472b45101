namespace Parley.Pages;

/// <summary>A data table with caption and scopes. On a narrow screen its rows become blocks, so each cell carries its column's name, and roles that keep it a table for a screen reader.</summary>
internal sealed class TableWriter
{
    private readonly HtmlWriter _html;
    private readonly string[] _columns;
    private string _cell = "";
    private int _column;

    public TableWriter(HtmlWriter html, string caption, string cssClass, params string[] columns)
    {
        _html = html;
        _columns = columns;
        html.Open("table", cssClass).Attribute("role", "table").Element("caption", caption);
        html.Open("thead").Attribute("role", "rowgroup").Open("tr").Attribute("role", "row");
        foreach (var column in columns)
            html.Open("th").Attribute("scope", "col").Attribute("role", "columnheader").Text(column).Close("th");
        html.Close("tr").Close("thead").Open("tbody").Attribute("role", "rowgroup");
    }

    public void Row(string? cssClass = null, string? id = null)
    {
        _html.Open("tr", cssClass).Attribute("role", "row").Attribute("id", id);
        _column = 0;
    }

    /// <summary>Opens the next cell; the first of a row is its header.</summary>
    public HtmlWriter Cell(string? cssClass = null)
    {
        _cell = _column == 0 ? "th" : "td";
        _html.Open(_cell, cssClass).Attribute("scope", _column == 0 ? "row" : null).Attribute("role", _column == 0 ? "rowheader" : "cell");
        _html.Attribute("data-label", _columns[_column]);
        _column++;
        return _html;
    }

    public void EndCell() => _html.Close(_cell);

    public void TextCell(string? text, string? cssClass = null)
    {
        Cell(cssClass).Text(text);
        EndCell();
    }

    public void EndRow() => _html.Close("tr");

    public void End() => _html.Close("tbody").Close("table");
}
