using Microsoft.Data.Sqlite;

namespace Parley.Store;

/// <summary>Full-text search in SQLite (FTS5): best matches first, and of equal ones by source.</summary>
internal sealed class SqliteSearch(SqliteDatabase database)
{
    // char(2) and char(3) stand around each hit; 16 words of context. https://sqlite.org/fts5.html#the_snippet_function
    private const string TextSql = """
        SELECT source, outlet, published, r.title, NULL, NULL, snippet(readings_search, -1, char(2), char(3), '…', 16)
        FROM readings_search JOIN readings r ON r.id = readings_search.rowid JOIN dossier_readings ON reading = r.id
        WHERE readings_search MATCH $1 ORDER BY bm25(readings_search, 4.0, 1.0), source LIMIT $2
        """;

    private const string StatementsSql = """
        SELECT source, outlet, published, r.title, s.speaker, s.item, snippet(statements_search, 1, char(2), char(3), '…', 24)
        FROM statements_search JOIN statements s ON s.id = statements_search.rowid JOIN readings r ON r.id = s.reading
            JOIN dossier_readings d ON d.reading = r.id
        WHERE statements_search MATCH $1 ORDER BY bm25(statements_search), source, s.id LIMIT $2
        """;

    public List<SearchHit> Find(string query, SearchScope scope, int limit)
    {
        var hits = new List<SearchHit>();
        using var rows = database.Command(scope == SearchScope.Text ? TextSql : StatementsSql, query, limit).ExecuteReader();
        while (rows.Read())
            hits.Add(new SearchHit(rows.GetString(0), Text(rows, 1), Text(rows, 2), Text(rows, 3), Text(rows, 4), Text(rows, 5), rows.GetString(6)));
        return hits;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
