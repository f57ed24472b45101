using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parley.Model;

namespace Parley.Store;

/// <summary>Readings in SQLite: the JSON whole, and the columns that are copied from it.</summary>
internal sealed class SqliteReadings(SqliteDatabase database)
{
    private const string FindSql = "SELECT json, diagnostics FROM readings WHERE source = $1 AND fingerprint = $2 AND pipeline = $3";

    // The row keeps its id when a newer pipeline reads the same bytes again.
    private const string PutSql = """
        INSERT INTO readings (source, fingerprint, pipeline, run, json, diagnostics, document, published, outlet, title, language, text)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT (source, fingerprint) DO UPDATE SET
            pipeline = excluded.pipeline, run = excluded.run, json = excluded.json, diagnostics = excluded.diagnostics, document = excluded.document,
            published = excluded.published, outlet = excluded.outlet, title = excluded.title, language = excluded.language, text = excluded.text
        RETURNING id
        """;

    private const string PutStatementSql = """
        INSERT INTO statements (reading, item, speaker, party, attribution, date, text) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string OfDossierSql = """
        SELECT json, diagnostics, source, fingerprint FROM readings JOIN dossier_readings ON reading = id ORDER BY source, fingerprint
        """;

    public StoredReading? Find(ReadingKey key, string pipeline)
    {
        using var rows = database.Command(FindSql, key.Source, key.Fingerprint, pipeline).ExecuteReader();
        return rows.Read() ? ToReading(rows, key) : null;
    }

    /// <summary>The reading's JSON alone.</summary>
    public byte[]? Json(ReadingKey key, string pipeline) =>
        database.Command("SELECT json FROM readings WHERE source = $1 AND fingerprint = $2 AND pipeline = $3", key.Source, key.Fingerprint, pipeline).ExecuteScalar() is string json ? Encoding.UTF8.GetBytes(json) : null;

    public long Count() => (long)database.Command("SELECT count(*) FROM readings").ExecuteScalar()!;

    public HashSet<ReadingKey> Known(string pipeline)
    {
        var known = new HashSet<ReadingKey>();
        using var rows = database.Command("SELECT source, fingerprint FROM readings WHERE pipeline = $1", pipeline).ExecuteReader();
        while (rows.Read())
            known.Add(new ReadingKey(rows.GetString(0), rows.GetString(1)));
        return known;
    }

    public void Put(long run, string pipeline, StoredReading stored)
    {
        var document = stored.Reading.Document;
        var id = (long)database.Command(
            PutSql,
            stored.Key.Source,
            stored.Key.Fingerprint,
            pipeline,
            run,
            Encoding.UTF8.GetString(ReadingJson.Write(stored.Reading)),
            DiagnosticJson.Write(stored.Diagnostics),
            document.Id,
            document.Published?.Text,
            document.Outlet,
            document.Title,
            document.Language,
            document.Text).ExecuteScalar()!;
        database.Command("DELETE FROM statements WHERE reading = $1", id).ExecuteNonQuery();
        foreach (var statement in stored.Reading.Statements)
            Put(id, stored.Reading, statement);
    }

    public IEnumerable<StoredReading> OfDossier()
    {
        using var rows = database.Command(OfDossierSql).ExecuteReader();
        while (rows.Read())
            yield return ToReading(rows, new ReadingKey(rows.GetString(2), rows.GetString(3)));
    }

    private static StoredReading ToReading(SqliteDataReader row, ReadingKey key) =>
        new(key, ReadingJson.Read(Encoding.UTF8.GetBytes(row.GetString(0))), DiagnosticJson.Read(row.GetString(1)));

    private void Put(long reading, Reading whole, Statement statement)
    {
        var speaker = (statement.Speaker is { } id ? whole.Actors.FirstOrDefault(actor => actor.Id == id)?.Name : null) ?? statement.SpeakerText?.Quote;
        var content = statement.Content.IsEmpty ? statement.Evidence : statement.Content;
        database.Command(
            PutStatementSql,
            reading,
            statement.Id,
            speaker,
            statement.Party?.Name,
            JsonNamingPolicy.KebabCaseLower.ConvertName(statement.Attribution.ToString()),
            statement.Date?.Text,
            string.Join(" … ", content.Select(one => one.Quote))).ExecuteNonQuery();
    }
}
