using System.Globalization;
using System.Text;

namespace Parley.Store;

/// <summary>Runs in SQLite, and the dossier that the last one left.</summary>
internal sealed class SqliteRuns(SqliteDatabase database, TimeProvider clock)
{
    private const string BeginSql = "INSERT INTO runs (started, program, pipeline) VALUES ($1, $2, $3) RETURNING id";

    private const string FinishSql = "UPDATE runs SET finished = $2, read = $3, skipped = $4, failed = $5 WHERE id = $1";

    private const string PutDossierSql = "INSERT INTO dossiers (id, run, json) VALUES (1, $1, $2) ON CONFLICT (id) DO UPDATE SET run = excluded.run, json = excluded.json";

    private const string AddSql = "INSERT OR IGNORE INTO dossier_readings SELECT id FROM readings WHERE source = $1 AND fingerprint = $2";

    // An older form of a report that was given again will never be asked for; a report that was not given this time may be.
    private const string ForgetSql = """
        DELETE FROM readings WHERE id NOT IN (SELECT reading FROM dossier_readings)
            AND source IN (SELECT source FROM readings JOIN dossier_readings ON reading = id)
        """;

    public long Begin(string program, string pipeline) => (long)database.Command(BeginSql, Now(), program, pipeline).ExecuteScalar()!;

    public void Finish(long run, RunCounts counts, IEnumerable<ReadingKey> joined, ReadOnlySpan<byte> dossier)
    {
        Join(joined);
        database.Command(PutDossierSql, run, Encoding.UTF8.GetString(dossier)).ExecuteNonQuery();
        Finish(run, counts);
    }

    /// <summary>The same for a dossier that its file alone has.</summary>
    public void FinishLarge(long run, RunCounts counts, IEnumerable<ReadingKey> joined)
    {
        Join(joined);
        database.Command("DELETE FROM dossiers").ExecuteNonQuery();
        database.Command("INSERT INTO large_dossiers (id, run) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET run = excluded.run", run).ExecuteNonQuery();
        Finish(run, counts);
    }

    public byte[]? Dossier() =>
        database.Command("SELECT json FROM dossiers").ExecuteScalar() is string json ? Encoding.UTF8.GetBytes(json) : null;

    // Of many readings few come or go.
    private void Join(IEnumerable<ReadingKey> joined)
    {
        var before = new Dictionary<ReadingKey, long>();
        using (var rows = database.Command("SELECT source, fingerprint, id FROM readings JOIN dossier_readings ON reading = id").ExecuteReader())
        {
            while (rows.Read())
                before.Add(new(rows.GetString(0), rows.GetString(1)), rows.GetInt64(2));
        }
        foreach (var key in joined)
        {
            if (!before.Remove(key))
                database.Command(AddSql, key.Source, key.Fingerprint).ExecuteNonQuery();
        }
        foreach (var reading in before.Values)
            database.Command("DELETE FROM dossier_readings WHERE reading = $1", reading).ExecuteNonQuery();
        database.Command(ForgetSql).ExecuteNonQuery();
    }

    private void Finish(long run, RunCounts counts) => database.Command(FinishSql, run, Now(), counts.Read, counts.Skipped, counts.Failed).ExecuteNonQuery();

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
